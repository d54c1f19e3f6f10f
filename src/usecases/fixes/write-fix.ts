/**
 * Writes one field as the person who pressed the button: looked at just before, and again after. Jira knows no condition on a write, so
 * a race that is lost is found by looking, and shown.
 */
import type { FixResult, Undo } from '../../contract/fixes';
import { readAdf } from '../../story/adf';
import { objectOf } from '../../story/unknown-json';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readingOf } from '../read-story';
import type { StoryInTeam } from '../story-in-team';
import type { WrittenItem } from '../writing-port';
import { stateOf } from './field-state';
import { fixFieldsOf } from './fix-fields';
import { deskOf, readToFix } from './open-fix';
import { changesSince } from './since';

/** A change whose words stand nowhere in the field, or where nobody could read it as it was asked for. */
export const CANT_BE_PLACED = Symbol('cant-be-placed');

export interface FieldWrite {
  /** A text by its id, the board's own for estimates, or whichever it was that held such a value. */
  readonly field: { readonly textId: string } | 'estimate' | { readonly id: string; readonly holds: unknown };
  /** The state over which it is written. */
  readonly base: string;
  /** @returns what the field is to hold; `undefined` where it holds that already, `CANT_BE_PLACED` where there is no way to it */
  readonly next: (present: unknown) => unknown;
  /** Taking it back again is not offered. */
  readonly isFinal?: true;
}

/**
 * Four requests of Jira, mostly: the story and the permission, the write, and the story as it is then.
 * @throws Problem `bad-request` for a field that no fix may change; as any look at a story; and whatever Jira refuses beyond the field
 *   itself: then nothing was changed, or it is not known, and another try finds out
 */
export async function writeField(
  world: World,
  question: StoryQuestion,
  { field, base, next, isFinal }: FieldWrite,
): Promise<FixResult> {
  const story = await readToFix(world, question);
  const fieldId = idOf(field, story);
  const present = story.item.fields[fieldId] ?? null;
  if (stateOf(present) !== base) return { state: 'changed', desk: await deskOf(world, story) };
  const value = next(present);
  if (value === CANT_BE_PLACED) return { state: 'not-changeable' };
  if (value === undefined || stateOf(value) === base) return done(world, question, story, null);
  // A field of one line holds no document: its words are changed in Jira.
  const isOfKind = present === null || typeof present === 'number' || objectOf(present)?.['type'] === 'doc';
  if (!isOfKind || !story.item.changeable.has(fieldId)) return { state: 'not-changeable' };

  const refusal = await attempt(world, story.item.story.id, fieldId, value);
  if (refusal?.code === 'not-allowed') return { state: 'not-changeable' };
  const item = await world.writer.readWritten(story.item.story.id, story.basis.fields);
  const after = { ...story, item };
  const stands = item.fields[fieldId] ?? null;
  if (stateOf(stands) === base) {
    if (refusal?.code === 'bad-request') return { state: 'not-changeable' };
    // It was not written, and nothing else was: that is to be said.
    throw refusal ?? new Problem('jira-unavailable', 'a change that Jira took is not there');
  }
  const fate = fateOf(story, item, { fieldId, value });
  if (fate.state === 'changed') return { ...fate, desk: await deskOf(world, after) };
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
  undo: Undo | null,
): Promise<FixResult> {
  return { state: 'done', reading: await readingOf(world, story, accountId), undo };
}

/** @returns what Jira said against it, where that decides what comes next; where nobody knows whether it was done, looking tells */
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
    if (!(problem instanceof Problem) || !SETTLED_HERE.has(problem.code)) throw problem;
    return problem;
  }
}

/** After all else it is sure that nothing was written, and the person is told what was in the way. */
const SETTLED_HERE: ReadonlySet<Problem['code']> = new Set([
  'not-allowed',
  'bad-request',
  'jira-unavailable',
]);

type Fate = { readonly state: 'stands' } | { readonly state: 'changed'; readonly overwritten?: string };

/** What became of a value that was written over what was looked at. */
function fateOf(
  { item: { story } }: StoryInTeam,
  { fields, history }: WrittenItem,
  { fieldId, value }: { readonly fieldId: string; readonly value: unknown },
): Fate {
  const stands = fields[fieldId] ?? null;
  const since = changesSince(history, fieldId, story);
  if (stateOf(stands) === stateOf(value)) {
    const theirs = since.at(-2);
    return theirs === undefined
      ? { state: 'stands' }
      : { state: 'changed', overwritten: theirs.after.words ?? '' };
  }
  // Jira may have put a document into another form; another one's formatting would be in the history, too.
  const isReshaped = since.length === 1 && wordsOf(stands) === wordsOf(value) && typeof value !== 'number';
  return { state: isReshaped ? 'stands' : 'changed' };
}

function wordsOf(document: unknown): string {
  return JSON.stringify(readAdf(document)?.blocks ?? []);
}
