/** Gives a story its parent. */
import type { World } from '../ports';
import type { StoryInTeam } from '../story-in-team';
import type { Outcome } from './outcome';
import { readFitting } from './named';
import { written } from './refused';

/** @throws Problem `not-found` where the parent is none for this story */
export async function setParent(world: World, { item }: StoryInTeam, key: string): Promise<Outcome> {
  const parent = await readFitting(world, item, key, 'parent');
  const before = (await world.relations.readRelations(item.story.id)).parent;
  if (before === parent.key) return { state: 'done', undo: null };
  const now = await writeParent(world, item.story.id, parent.key);
  if (now !== 'done') return { state: now };
  return { state: 'done', undo: { kind: 'parent', before, now: parent.key } };
}

/** @param key `null`: none */
export async function writeParent(
  { relations }: Pick<World, 'relations'>,
  issueId: string,
  key: string | null,
): Promise<Outcome['state']> {
  const result = await written(
    () => relations.setParent(issueId, key),
    async () => {
      const { parent } = await relations.readRelations(issueId);
      return { seen: parent, isDone: parent === key };
    },
  );
  if (result === 'not-changeable') return result;
  return result.isDone ? 'done' : 'changed';
}
