/** The set's checks on labelled sets: Trident for `uniform`, and pairs written to show one violation or none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { SET_CHECKS, type SetCheck } from '../../src/readiness/set/finding';
import { StorySet } from '../../src/readiness/story-set';
import { DATA, isDataHere } from '../data/real-stories';
import { report, type Figure } from '../figure';
import { cardOfReal } from './real-set';

const trident = z.array(z.object({ Text: z.string(), GT: z.string(), AQUSA: z.string() }));
const contrastive = z.array(
  z.object({ pt: z.string(), violation: z.string(), stories: z.array(z.string()).optional() }),
);

/** One thing that was labelled, and whether the check made a remark. */
export interface JudgedSet {
  readonly set: 'trident' | 'contrastive';
  readonly check: SetCheck;
  readonly text: string;
  readonly isViolation: boolean;
  readonly isFlagged: boolean;
  /** What AQUSA-core said of it; `undefined` where nobody measured it item by item. */
  readonly byAqusa: boolean | undefined;
}

function setOf(texts: readonly string[]): StorySet {
  return StorySet.of(
    texts.map((summary, index) =>
      cardOfReal({ backlog: 'SET', key: `SET-${index + 1}`, summary, description: '', estimate: undefined }),
    ),
  );
}

/** Needs ../shared/data. */
export function judgedSets(): readonly JudgedSet[] {
  const rows = trident.parse(
    parse(readFileSync(join(DATA, 'aqusa_trident48_gold.csv'), 'utf8'), { columns: true }),
  );
  const outliers = setOf(rows.map(({ Text }) => Text))
    .findingsOfSet()
    .filter(({ check }) => check === 'uniform')
    .map(({ story }) => story.key);
  const items = contrastive.parse(JSON.parse(readFileSync(join(DATA, 'qus_contrastive_dev.json'), 'utf8')));
  return [
    ...rows.map(({ Text, GT, AQUSA }, index): JudgedSet => ({
      set: 'trident',
      check: 'uniform',
      text: Text,
      isViolation: GT.includes('Uniform'),
      isFlagged: outliers.includes(`SET-${index + 1}`),
      byAqusa: AQUSA.includes('Uniform'),
    })),
    ...items.flatMap(({ pt, violation, stories }): JudgedSet[] => {
      const check = SET_CHECKS.find((id) => id === pt);
      if (check === undefined || stories === undefined) return [];
      const findings = setOf(stories).findingsOfSet();
      const isFlagged = findings.some((finding) => finding.check === check);
      return [
        {
          set: 'contrastive',
          check,
          text: stories.join(' / '),
          isViolation: !violation.startsWith('None'),
          isFlagged,
          // Measured: AQUSA-core finds no violation of it on these items.
          byAqusa: check === 'independent' ? false : undefined,
        },
      ];
    }),
  ];
}

export function labelledSetFigures(judged: readonly JudgedSet[] = judgedSets()): readonly Figure[] {
  const count = (set: JudgedSet['set'], isViolation: boolean, isFlagged?: boolean): number =>
    judged.filter(
      (each) =>
        each.set === set &&
        each.isViolation === isViolation &&
        (isFlagged === undefined || each.isFlagged === isFlagged),
    ).length;
  return [
    {
      name: 'Trident, uniform, found of 18',
      value: count('trident', true, true),
      unit: '',
      budget: 18,
      kind: 'at-least',
    },
    {
      name: 'Trident, uniform, false alarms',
      value: count('trident', false, true),
      unit: '',
      budget: 0,
      kind: 'at-most',
    },
    {
      name: 'contrastive sets, found',
      value: (100 * count('contrastive', true, true)) / count('contrastive', true),
      unit: '%',
      budget: 70,
      kind: 'at-least',
    },
    {
      name: 'contrastive sets, false alarms',
      value: count('contrastive', false, true),
      unit: '',
      budget: 1,
      kind: 'at-most',
    },
  ];
}

if (require.main === module) {
  if (!isDataHere()) process.stdout.write('labelled sets | skipped: ../shared/data is not here\n');
  else {
    const judged = judgedSets();
    for (const { check, text, isViolation, isFlagged } of judged) {
      if (isViolation !== isFlagged)
        process.stdout.write(`  ${check}, ${isFlagged ? 'flagged though valid' : 'not found'}: ${text}\n`);
    }
    report(labelledSetFigures(judged));
  }
}
