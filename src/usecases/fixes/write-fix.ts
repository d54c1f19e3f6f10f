/**
 * Writes one field as the person who pressed the button: looked at just before, and again after. Jira knows no condition on a write, so
 * a race that is lost is found by looking, and shown.
 */
import type { FixResult } from '../../contract/fixes';
import { readAdf } from '../../story/adf';
import { objectOf } from '../../story/unknown-json';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readingOf } from '../read-story';
import { readStoryInTeam, type StoryInTeam } from '../story-in-team';
import type { StoryQuestion } from '../admission/story-member';
import { stateOf } from './field-state';
import { deskOf, fixFieldsOf, readFields } from './open-fix';

export interface FieldWrite {
  /** A text by its id, the board's own for estimates, or whichever it was that held such a value. */
  readonly field: { readonly textId: string } | 'estimate' | { readonly id: string; readonly holds: unknown };
  /** The state over which it is written. */
  readonly base: string;
  /** @returns what the field is to hold; `undefined` where it holds that already */
  readonly next: (present: unknown) => unknown;
  /** Taking it back again is not offered. */
  readonly isFinal?: true;
}

/**
 * @throws Problem `bad-request` for a field that no fix may change, and whatever Jira refuses beyond the field itself; nothing is
 *   changed then
 */
export async function writeField(
  world: World,
  question: StoryQuestion,
  { field, base, next, isFinal }: FieldWrite,
): Promise<FixResult> {
  const story = await readStoryInTeam(world, question);
  const fieldId = idOf(field, story);
  const issue = await readFields(world, story);
  const present = issue.fields[fieldId] ?? null;
  if (stateOf(present) !== base) return { state: 'changed', desk: await deskOf(world, story, issue) };
  const value = next(present);
  if (value === undefined) return done(world, question, story, null);
  // A field of one line holds no document: its words are changed in Jira.
  const isOfKind = present === null || typeof present === 'number' || objectOf(present)?.['type'] === 'doc';
  if (!isOfKind || !issue.changeable.has(fieldId)) return { state: 'not-changeable' };

  const refusal = await attempt(world, issue.id, fieldId, value);
  if (refusal?.code === 'not-allowed' || refusal?.code === 'bad-request') return { state: 'not-changeable' };
  const after = await readStoryInTeam(world, question);
  const now = await readFields(world, after);
  const stands = now.fields[fieldId] ?? null;
  // It was not written, and nothing else was: that is to be said.
  if (refusal !== null && stateOf(stands) === base) throw refusal;
  if (!saysTheSame(stands, value)) return { state: 'changed', desk: await deskOf(world, after, now) };
  const undo = isFinal === true ? null : { fieldId, before: present, base: stateOf(stands) };
  return done(world, question, after, undo);
}

/** @throws Problem `bad-request` for a field that no fix may change, or not to such a value */
function idOf(field: FieldWrite['field'], story: StoryInTeam): string {
  const { textIds, estimateId } = fixFieldsOf(story);
  if (field === 'estimate') {
    if (estimateId !== null) return estimateId;
  } else if ('textId' in field) {
    if (textIds.includes(field.textId)) return field.textId;
  } else {
    const { id, holds } = field;
    if (
      holds === null
        ? id === estimateId || textIds.includes(id)
        : typeof holds === 'number'
          ? id === estimateId
          : textIds.includes(id)
    )
      return id;
  }
  throw new Problem('bad-request', 'a fix names a field that it may not change so');
}

async function done(
  world: World,
  { accountId }: StoryQuestion,
  story: StoryInTeam,
  undo: Extract<FixResult, { state: 'done' }>['undo'],
): Promise<FixResult> {
  return { state: 'done', reading: await readingOf(world, story, accountId), undo };
}

/** Where nobody knows whether it was done, looking tells. @returns what Jira said against it */
async function attempt(
  { writer }: World,
  issueId: string,
  fieldId: string,
  value: unknown,
): Promise<Problem | null> {
  try {
    await writer.writeField(issueId, fieldId, value);
    return null;
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    if (problem.code === 'not-found' || problem.code === 'busy') throw problem;
    return problem;
  }
}

/** Jira may put a document into other words of the same: what a reader sees counts. */
function saysTheSame(one: unknown, other: unknown): boolean {
  const isText = objectOf(one)?.['type'] === 'doc' || objectOf(other)?.['type'] === 'doc';
  if (!isText) return (one ?? null) === (other ?? null);
  return JSON.stringify(readAdf(one)?.blocks ?? []) === JSON.stringify(readAdf(other)?.blocks ?? []);
}
