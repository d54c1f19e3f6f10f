import fc from 'fast-check';
import { sorted, turned } from '../../../../static/prep/filter/sorting';
import { BY_RANK } from '../../../../static/prep/filter/view';
import { aRow } from '../a-row';

const row = (id: string, estimate: number | null): ReturnType<typeof aRow> => aRow({ id, estimate });
const ids = (rows: readonly { readonly id: string }[]): string => rows.map(({ id }) => id).join('');

test('by size, in either direction, and what has none comes last', () => {
  const rows = [row('a', null), row('b', 5), row('c', 0), row('d', 5)];
  expect(ids(sorted(rows, { by: 'size', direction: 'ascending' }))).toBe('cbda');
  expect(ids(sorted(rows, { by: 'size', direction: 'descending' }))).toBe('bdca');
});

test('by band, the ready ones first; by minutes, nothing is left to do for those', () => {
  const way = { steps: [], minutes: 3, isCheapest: true };
  const rows = [
    aRow({ id: 'a', band: null }),
    aRow({ id: 'b', band: 'Nearly', wayToReady: way }),
    aRow({ id: 'c', band: 'Early' }),
    aRow({ id: 'd', band: 'Early', isAgreed: true }),
  ];
  expect(ids(sorted(rows, { by: 'band', direction: 'ascending' }))).toBe('dbca');
  expect(ids(sorted(rows, { by: 'minutes', direction: 'ascending' }))).toBe('dbac');
});

test('no story is lost, and the rank decides between equals', () => {
  const sizes = fc.array(fc.option(fc.constantFrom(1, 2, 3)));
  fc.assert(
    fc.property(sizes, fc.constantFrom('ascending', 'descending'), (estimates, direction) => {
      const rows = estimates.map((estimate, at) => aRow({ id: String(at), estimate }));
      const result = sorted(rows, { by: 'size', direction });
      expect(new Set(result)).toEqual(new Set(rows));
      for (const size of [1, 2, 3, null]) {
        const alike = ({ estimate }: { readonly estimate: number | null }): boolean => estimate === size;
        expect(result.filter(alike)).toEqual(rows.filter(alike));
      }
    }),
  );
});

test('a column turns around when it is asked for again, and then gives the rank back', () => {
  const once = turned(BY_RANK, 'size');
  const twice = turned(once, 'size');
  expect([once.direction, twice.direction]).toEqual(['ascending', 'descending']);
  expect(turned(twice, 'size')).toEqual(BY_RANK);
  expect(turned(twice, 'band')).toEqual({ by: 'band', direction: 'ascending' });
});

test('by what is asked about them, the most first', () => {
  const asked = (id: string, count: number): ReturnType<typeof aRow> =>
    aRow({
      id,
      openQuestions: Array.from({ length: count }, (_, at) => ({ id: `${id}${at}`, text: '?', for: 'po' })),
    });
  const rows = [asked('a', 0), asked('b', 1), asked('c', 3), asked('d', 1)];
  expect(ids(sorted(rows, { by: 'questions', direction: 'descending' }))).toBe('cbda');
});
