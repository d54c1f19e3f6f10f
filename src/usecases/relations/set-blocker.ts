/** Links a story with what it waits for. */
import type { World } from '../ports';
import type { IssueLink } from '../relations-port';
import type { StoryInTeam } from '../story-in-team';
import type { Outcome } from './outcome';
import { blockingSides, blockingWords, linkOn, type Side } from './link-types';
import { readFitting } from './named';
import { written } from './refused';

/**
 * A site without a type of links that holds an item back: `not-changeable`.
 * @throws Problem `not-found` where the blocker is gone, hidden, or the story itself
 */
export async function setBlocker(world: World, { item }: StoryInTeam, key: string): Promise<Outcome> {
  const { relations } = world;
  const blocker = await readFitting(world, item, key, 'blocker');
  const { id } = item.story;
  const [types, present, isBlocking] = await Promise.all([
    relations.listLinkTypes(),
    relations.readRelations(id),
    blockingWords(),
  ]);
  const sides = blockingSides(types, isBlocking);
  if (sides.some((one) => linkOn(one, present.links, blocker.key) !== undefined))
    return { state: 'done', undo: null };
  const [side] = sides;
  if (side === undefined) return { state: 'not-changeable' };
  const made = await makeLink(world, { id, key: item.story.key }, side, blocker.key);
  if (made === 'not-changeable') return { state: 'not-changeable' };
  if (made === undefined) return { state: 'changed' };
  return { state: 'done', undo: { kind: 'link', linkId: made.id } };
}

/** @returns the link as it stands now; `undefined` where it is gone already, or somebody moved it */
export async function makeLink(
  { relations }: Pick<World, 'relations'>,
  issue: { readonly id: string; readonly key: string },
  side: Side,
  other: string,
): Promise<IssueLink | undefined | 'not-changeable'> {
  const [source, target] = side.isOutward ? [issue.key, other] : [other, issue.key];
  // Jira answers without the link's id: it is to be found among those of the issue.
  const result = await written(
    () => relations.link({ typeId: side.type.id, source, target }),
    async () => {
      const seen = linkOn(side, (await relations.readRelations(issue.id)).links, other);
      return { seen, isDone: seen !== undefined };
    },
  );
  return result === 'not-changeable' ? result : result.seen;
}
