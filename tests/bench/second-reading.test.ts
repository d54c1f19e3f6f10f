/** Two readers can be compared only on the pairs that both have read, and only if nobody copied the other's reasons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

function rowsOf(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(join(__dirname, '../../bench/set', file), 'utf8'), { columns: true });
}

const pairOf = ({ left = '', right = '' }: Readonly<Record<string, string>>): string =>
  [left, right].sort().join(' ');

it('holds an answer of its own to each pair that was read first', () => {
  const [first, second] = [rowsOf('pairs.csv'), rowsOf('second-reading.csv')];
  expect(new Set(second.map(pairOf)).size).toBe(second.length);
  expect(second.map(pairOf).sort()).toEqual(first.map(pairOf).sort());
  for (const { answer, why } of second) {
    expect(['same', 'other']).toContain(answer);
    expect(why).not.toBe('');
  }
  expect(second.map(({ why }) => why)).not.toEqual(expect.arrayContaining(first.map(({ why }) => why)));
});
