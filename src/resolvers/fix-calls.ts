/** The calls of the panel that change the story itself, as whoever presses the button. */
import { z } from 'zod';
import { applyFix, undoFix } from '../usecases/fixes/apply-fix';
import { openFix } from '../usecases/fixes/open-fix';
import { LONGEST_CRITERION, LONGEST_WORDS, MOST_CRITERIA } from '../contract/fixes';
import { onStoryInPart } from './call';
import { nothing } from './payloads';

const words = z.string().max(LONGEST_WORDS);
const criterion = z.string().max(LONGEST_CRITERION);
const criteria = z.array(criterion).max(MOST_CRITERIA);
/** A heading is a line. */
const title = z.string().min(1).max(255);

const edit = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('criteria'),
    before: criteria,
    after: criteria,
    heading: title,
    areUntitled: z.literal(true).optional(),
  }),
  z.strictObject({ kind: z.literal('replace'), passage: words.min(1), by: words }),
  z.strictObject({ kind: z.literal('continue'), passage: words, words: words.min(1) }),
  z.strictObject({
    kind: z.literal('append'),
    heading: title.nullable(),
    paragraphs: z.array(words).min(1).max(MOST_CRITERIA),
  }),
]);
const fieldId = z.string().min(1).max(255);
const base = z.string().min(1).max(64);
/** No team plans in larger numbers. */
const estimate = z.number().nonnegative().max(1_000_000).nullable();
const fix = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    fieldId,
    edit,
    then: z.array(edit).max(MOST_CRITERIA).optional(),
  }),
  z.strictObject({ kind: z.literal('estimate'), value: estimate }),
]);

/** Jira itself checks a document; beyond this size it takes none. */
const LARGEST_BEFORE = 400_000;
const before = z
  .union([z.null(), z.number(), z.looseObject({ type: z.literal('doc') })])
  .refine((value) => Buffer.byteLength(JSON.stringify(value)) <= LARGEST_BEFORE);

export const FIX_CALLS = {
  openFix: onStoryInPart(nothing, openFix),
  applyFix: onStoryInPart(z.object({ fix, base }), applyFix),
  undoFix: onStoryInPart(z.object({ undo: z.object({ fieldId, before, base }) }), undoFix),
};
