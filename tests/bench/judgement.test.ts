/** The bench's own arithmetic, and that the pairs that were read are the pairs that were drawn. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { isDataHere } from '../../bench/data/real-stories';
import { intervalOf, measuresOf, type Labelled } from '../../bench/judgement/measures';
import { drawPairs } from '../../bench/reading/pairs';
import { drawFrom, seeded } from '../../bench/reading/seeded';

const item = (isViolation: boolean, isFlagged: boolean, backlog = 'a'): Labelled => ({
  backlog,
  isViolation,
  isFlagged,
});

it('measures what was found, what was missed and what was flagged for nothing', () => {
  const items = [
    ...Array.from({ length: 6 }, () => item(true, true)),
    ...Array.from({ length: 2 }, () => item(true, false)),
    ...Array.from({ length: 3 }, () => item(false, true)),
    ...Array.from({ length: 9 }, () => item(false, false)),
  ];
  expect(measuresOf(items)).toEqual({ precision: 6 / 9, recall: 6 / 8, f1: 12 / 17, falseAlarms: 3 / 12 });
});

it('has no precision where nothing was flagged', () => {
  expect(measuresOf([item(true, false), item(false, false)]).precision).toBeNaN();
});

it('is less sure of backlogs that differ than of as many single stories', () => {
  const good = Array.from({ length: 20 }, () => item(true, true, 'good'));
  const poor = Array.from({ length: 20 }, () => item(true, false, 'poor'));
  const width = (items: readonly Labelled[]): number => {
    const [low, high] = intervalOf(items, ({ recall }) => recall, 1) ?? [0, 0];
    return high - low;
  };
  const alone = [...good, ...poor].map((one) => ({ ...one, backlog: 'one' }));
  expect(width([...good, ...poor])).toBeGreaterThan(width(alone));
  expect(intervalOf(alone, ({ recall }) => recall, 1)).toEqual(intervalOf(alone, ({ recall }) => recall, 1));
});

it('draws each once, the same for the same seed', () => {
  const all = Array.from({ length: 30 }, (_, index) => index);
  const drawn = drawFrom(all, 12, seeded(7));
  expect(new Set(drawn).size).toBe(12);
  expect(drawFrom(all, 12, seeded(7))).toEqual(drawn);
  expect(drawFrom(all, 12, seeded(8))).not.toEqual(drawn);
  expect(drawFrom(all, 40, seeded(7))).toHaveLength(30);
});

const onData = isDataHere() ? it : it.skip;
if (!isDataHere()) process.stdout.write('the pairs that were read: skipped, ../shared/data is not here\n');
onData('the pairs that were read are those that were drawn', () => {
  const csv = readFileSync(join(__dirname, '../../bench/reading.csv'), 'utf8');
  const read: Record<string, string>[] = parse(csv, { columns: true });
  expect(read.map(({ draw, check, kind, story }) => [draw, check, kind, story])).toEqual(
    drawPairs().map(({ draw, check, kind, story }) => [draw, check, kind, story.key]),
  );
});
