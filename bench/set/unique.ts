/**
 * How often `unique` is right at its default, on pairs that a person has read (pairs.csv: the drawn ones, then those that a first
 * version reported). A pair that is reported without a label is no success: it is named, and counts as wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { StorySet } from '../../src/readiness/story-set';
import type { SetFinding } from '../../src/readiness/set/finding';
import { isDataHere } from '../data/real-stories';
import { report, type Figure } from '../figure';
import { cardOfReal, realBacklogs } from './real-set';

const labels = z.array(
  z.object({ left: z.string(), right: z.string(), answer: z.enum(['same', 'other']), why: z.string() }),
);

export interface JudgedPair {
  readonly backlog: string;
  readonly left: string;
  readonly right: string;
  /** `null`: nobody has read it yet. */
  readonly reader: 'same' | 'other' | null;
  readonly isReported: boolean;
  readonly finding: SetFinding | null;
}

/** All pairs that were read or are reported. Needs ../shared/data. */
export function judgedPairs(): readonly JudgedPair[] {
  const rows = labels.parse(parse(readFileSync(join(__dirname, 'pairs.csv'), 'utf8'), { columns: true }));
  const reader = new Map(rows.map(({ left, right, answer }) => [pairOf(left, right), answer]));
  const reported = new Map<string, SetFinding>();
  for (const stories of realBacklogs().values()) {
    for (const finding of StorySet.of(stories.map(cardOfReal)).findingsOfSet()) {
      if (finding.check === 'unique') reported.set(pairOf(finding.story.key, finding.other.key), finding);
    }
  }
  return [...new Set([...reader.keys(), ...reported.keys()])].map((pair) => {
    const [left = '', right = ''] = pair.split('|');
    return {
      backlog: left.replace(/[:-]\d+$/, ''),
      left,
      right,
      reader: reader.get(pair) ?? null,
      isReported: reported.has(pair),
      finding: reported.get(pair) ?? null,
    };
  });
}

/** Precision of what is reported, and how many of the pairs read as the same are found. */
export function uniqueFigures(pairs: readonly JudgedPair[] = judgedPairs()): readonly Figure[] {
  const reported = pairs.filter(({ isReported }) => isReported);
  const right = reported.filter(({ reader }) => reader === 'same').length;
  const same = pairs.filter(({ reader }) => reader === 'same').length;
  return [
    {
      name: 'unique, reported pairs that a reader calls the same',
      value: (100 * right) / reported.length,
      unit: '%',
      budget: 85,
      kind: 'at-least',
    },
    { name: 'unique, reported pairs', value: reported.length, unit: '', budget: 1, kind: 'at-least' },
    {
      name: 'unique, found of the pairs that a reader calls the same',
      value: (100 * right) / same,
      unit: '%',
      budget: 40,
      kind: 'at-least',
    },
  ];
}

function pairOf(left: string, right: string): string {
  return [left, right].sort().join('|');
}

if (require.main === module) {
  if (!isDataHere()) process.stdout.write('unique | skipped: ../shared/data is not here\n');
  else {
    const pairs = judgedPairs();
    for (const { left, right, reader, isReported } of pairs) {
      if (isReported !== (reader === 'same')) {
        process.stdout.write(
          `  ${left} ${right}: reader ${reader ?? 'has not read it'}, ${isReported ? 'reported' : 'not reported'}\n`,
        );
      }
    }
    report(uniqueFigures(pairs));
  }
}
