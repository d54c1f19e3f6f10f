/**
 * How often `unique` is right at its default, on pairs that two readers have read, the second without the first one's answers
 * (pairs.csv, second-reading.csv: the drawn ones, then those that a first version reported). A pair that is reported and was never
 * read is no success: it is named, and counts as wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { StorySet } from '../../src/readiness/story-set';
import { isDataHere } from '../data/real-stories';
import { report, type Figure } from '../figure';
import { cardOfReal, realBacklogs } from './real-set';

const answers = z.array(
  z.object({ left: z.string(), right: z.string(), answer: z.enum(['same', 'other']), why: z.string() }),
);

export type Answer = z.infer<typeof answers>[number]['answer'];

export interface JudgedPair {
  readonly backlog: string;
  readonly left: string;
  readonly right: string;
  /** `null`: not read yet. */
  readonly first: Answer | null;
  readonly second: Answer | null;
  readonly isReported: boolean;
}

/** All pairs that were read or are reported. Needs ../shared/data. */
export function judgedPairs(): readonly JudgedPair[] {
  const [first, second] = [answersIn('pairs.csv'), answersIn('second-reading.csv')];
  const reported = reportedPairs();
  return [...new Set([...first.keys(), ...second.keys(), ...reported])].map((pair) => {
    const [left = '', right = ''] = pair.split('|');
    return {
      backlog: left.replace(/[:-]\d+$/, ''),
      left,
      right,
      first: first.get(pair) ?? null,
      second: second.get(pair) ?? null,
      isReported: reported.has(pair),
    };
  });
}

function answersIn(file: string): ReadonlyMap<string, Answer> {
  const rows = answers.parse(parse(readFileSync(join(__dirname, file), 'utf8'), { columns: true }));
  return new Map(rows.map(({ left, right, answer }) => [pairOf(left, right), answer]));
}

function reportedPairs(): ReadonlySet<string> {
  const found = [...realBacklogs().values()].flatMap((stories) =>
    StorySet.of(stories.map(cardOfReal)).findingsOfSet(),
  );
  return new Set(
    found.filter(({ check }) => check === 'unique').map(({ story, other }) => pairOf(story.key, other.key)),
  );
}

function pairOf(left: string, right: string): string {
  return [left, right].sort().join('|');
}

/** Precision of what is reported, by each reader, and how many of the pairs read as the same are found. */
export function uniqueFigures(pairs: readonly JudgedPair[] = judgedPairs()): readonly Figure[] {
  const reported = pairs.filter(({ isReported }) => isReported);
  const share = (some: readonly JudgedPair[], of: readonly JudgedPair[]): number =>
    (100 * some.length) / of.length;
  const right = reported.filter(({ first }) => first === 'same');
  const rightTwice = right.filter(({ second }) => second === 'same');
  const same = pairs.filter(({ first }) => first === 'same');
  return [
    {
      name: 'unique, reported pairs that the first reader calls the same',
      value: share(right, reported),
      unit: '%',
      budget: 85,
      kind: 'at-least',
    },
    {
      name: 'unique, reported pairs that both readers call the same',
      value: share(rightTwice, reported),
      unit: '%',
      budget: 85,
      kind: 'at-least',
    },
    { name: 'unique, reported pairs', value: reported.length, unit: '', budget: 1, kind: 'at-least' },
    {
      name: 'unique, found of the pairs that the first reader calls the same',
      value: share(right, same),
      unit: '%',
      budget: 40,
      kind: 'at-least',
    },
  ];
}

if (require.main === module) {
  if (!isDataHere()) process.stdout.write('unique | skipped: ../shared/data is not here\n');
  else {
    const pairs = judgedPairs();
    for (const { left, right, first, second, isReported } of pairs) {
      if (isReported === (first === 'same') && first === second) continue;
      const said = [first, second].map((answer) => answer ?? 'not read').join(', ');
      process.stdout.write(`  ${left} ${right}: ${said}; ${isReported ? 'reported' : 'not reported'}\n`);
    }
    report(uniqueFigures(pairs));
  }
}
