/**
 * Splits a story: a second one of the same type beside it, linked with it, that begins with some of its criteria. They leave the first
 * one only after that, so that nothing is lost wherever it stops.
 */
import type { FoundIssue, RelationChange } from '../../contract/relations';
import type { PlacedItem, World } from '../ports';
import { Problem } from '../problem';
import type { StoryInTeam } from '../story-in-team';
import { criteriaDocument } from './criteria-document';
import { linkOn, splitSide } from './link-types';
import type { Outcome } from './outcome';
import { isRefused } from './refused';
import { makeLink } from './set-blocker';

type Split = Extract<RelationChange, { kind: 'split' }>;

/**
 * Tried again after an answer was lost on its way, it is done once: a story of that title that is linked already is the second one.
 * `not-changeable` where this person may not make a story here, or the site asks for more than a title.
 * @throws Problem `jira-unavailable` where nobody knows whether the second story was made
 */
export async function split(world: World, { item }: StoryInTeam, change: Split): Promise<Outcome> {
  const present = await linkedSibling(world, item, change.summary);
  if (present !== null) return { state: 'done', undo: null, made: present, wasThere: true };
  const key = await create(world, item, change);
  if (key === null) return { state: 'not-changeable' };
  const isLinked = await link(world, item, key);
  return {
    state: 'done',
    undo: null,
    made: { key, summary: change.summary },
    ...(!isLinked && { isUnlinked: true }),
  };
}

/** @returns what is linked as the second story of a split and has this very title; `null` where nothing is */
async function linkedSibling(
  { relations }: World,
  { story: { id } }: PlacedItem,
  summary: string,
): Promise<FoundIssue | null> {
  const [types, { links }] = await Promise.all([relations.listLinkTypes(), relations.readRelations(id)]);
  const side = splitSide(types);
  if (side === null) return null;
  const found = links.find((one) => one.summary === summary && linkOn(side, [one], one.key) !== undefined);
  return found === undefined ? null : { key: found.key, summary };
}

/** @returns the key of the new story; `null` where Jira refuses to make it */
async function create(
  { relations }: World,
  { story, projectId, issueTypeId }: PlacedItem,
  { summary, criteria, heading }: Split,
): Promise<string | null> {
  const description = criteriaDocument(heading, criteria);
  const parent = story.parent?.key ?? null;
  try {
    return await relations.create({ projectId, issueTypeId, summary, parent, description });
  } catch (error) {
    if (isRefused(error)) return null;
    throw error;
  }
}

/** The second story stands already: a link that Jira doesn't make now is told, and stops nothing. */
async function link(world: World, { story: { id, key } }: PlacedItem, other: string): Promise<boolean> {
  try {
    const side = splitSide(await world.relations.listLinkTypes());
    if (side === null) return false;
    const made = await makeLink(world, { id, key }, side, other);
    return made !== undefined && made !== 'not-changeable';
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
