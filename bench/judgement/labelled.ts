/** The labelled stories of ../shared/data: 48 of Trident for `atomic` and `minimal`, and items written to show one violation or none. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { CHECK_IDS, type CheckId } from '../../src/readiness/check-id';
import type { Story } from '../../src/story/story';
import { DATA, storyOf } from '../data/real-stories';

export interface LabelledStory {
  readonly set: 'trident' | 'contrastive';
  readonly check: CheckId;
  readonly text: string;
  readonly isViolation: boolean;
  /** What AQUSA-core said of it; `undefined` where nobody measured it. */
  readonly byAqusa: boolean | undefined;
}

const trident = z.array(z.object({ Text: z.string(), GT: z.string(), AQUSA: z.string() }));
const contrastive = z.array(
  z.object({ pt: z.string(), violation: z.string(), story: z.string().optional() }),
);

/** Measured on these items: AQUSA-core finds no violation of these criteria, and so raises no alarm either. */
const UNKNOWN_TO_AQUSA: ReadonlySet<string> = new Set(['estimable', 'unambiguous']);

/** All labels of criteria that judge one story. */
export function readLabelled(): LabelledStory[] {
  return [...readTrident(), ...readContrastive()];
}

function readTrident(): LabelledStory[] {
  const csv = readFileSync(join(DATA, 'aqusa_trident48_gold.csv'), 'utf8');
  const rows = trident.parse(parse(csv, { columns: true }));
  return (['atomic', 'minimal'] as const).flatMap((check) => {
    const says = (labels: string): boolean => labels.toLowerCase().includes(check);
    return rows.map(({ Text, GT, AQUSA }): LabelledStory => ({
      set: 'trident',
      check,
      text: Text,
      isViolation: says(GT),
      byAqusa: says(AQUSA),
    }));
  });
}

function readContrastive(): LabelledStory[] {
  const items = contrastive.parse(JSON.parse(readFileSync(join(DATA, 'qus_contrastive_dev.json'), 'utf8')));
  return items.flatMap(({ pt, violation, story }) => {
    const check = CHECK_IDS.find((id) => id === (pt === 'estimatable' ? 'estimable' : pt));
    if (check === undefined || story === undefined) return [];
    const isViolation = !violation.startsWith('None');
    const byAqusa = UNKNOWN_TO_AQUSA.has(check) ? false : undefined;
    return [{ set: 'contrastive', check, text: story, isViolation, byAqusa }];
  });
}

/** A story that is one sentence and nothing else. */
export function sentenceStory(text: string): Story {
  return storyOf({ backlog: '', key: 'X-1', summary: text, description: '', estimate: undefined }, 'story');
}
