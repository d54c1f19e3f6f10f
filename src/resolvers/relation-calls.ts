/** The calls about what a story is related to: its parent, its blockers, and a second story made of a part of it. */
import { z } from 'zod';
import { LONGEST_CRITERION, MOST_CRITERIA } from '../contract/fixes';
import { changeRelation } from '../usecases/relations/change-relation';
import { findIssues } from '../usecases/relations/find-issues';
import { undoRelation } from '../usecases/relations/undo-relation';
import { onStory, onStoryInPart } from './call';

/** What Jira takes as a title. */
const LONGEST_SUMMARY = 255;

const key = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,99}-\d{1,10}$/);
const question = z.object({ letters: z.string().max(100), as: z.enum(['parent', 'blocker']) });
const words = z.string().trim().min(1);
const split = z.object({
  kind: z.literal('split'),
  summary: words.max(LONGEST_SUMMARY).regex(/^[^\r\n]*$/),
  criteria: z.array(z.string().min(1).max(LONGEST_CRITERION)).max(MOST_CRITERIA),
  heading: words.max(100),
});
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parent'), key }),
  z.object({ kind: z.literal('blocker'), key }),
  split,
]);
const undo = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('parent'), before: key.nullable(), now: key }),
  z.object({ kind: z.literal('link'), linkId: z.string().regex(/^\d{1,19}$/) }),
]);

export const RELATION_CALLS = {
  findIssues: onStory(question, findIssues),
  changeRelation: onStoryInPart(z.object({ change }), changeRelation),
  undoRelation: onStoryInPart(z.object({ undo }), undoRelation),
};
