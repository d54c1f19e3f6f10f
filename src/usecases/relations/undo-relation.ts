/** Takes a parent or a link back that was made from the panel, unless something else stands there since. */
import type { RelationResult, RelationUndo } from '../../contract/relations';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { readStoryInTeam } from '../story-in-team';
import { told, type Outcome } from './outcome';
import { readFitting } from './named';
import { written } from './refused';
import { writeParent } from './set-parent';

/**
 * @throws Problem `not-found` where the parent before can't be seen by this person any more; as any look at a story
 */
export async function undoRelation(
  world: World,
  question: StoryQuestion,
  { undo }: { readonly undo: RelationUndo },
): Promise<RelationResult> {
  const { item } = await readStoryInTeam(world, question);
  const { id } = item.story;
  const { parent, links } = await world.relations.readRelations(id);
  if (undo.kind === 'link') {
    const isOfStory = links.some((link) => link.id === undo.linkId);
    return told(world, question, isOfStory ? await unlink(world, id, undo.linkId) : { state: 'changed' });
  }
  if (parent !== undo.now) return told(world, question, { state: 'changed' });
  if (undo.before !== null) await readFitting(world, item, undo.before, 'parent');
  const state = await writeParent(world, id, undo.before);
  return told(world, question, state === 'done' ? { state, undo: null } : { state });
}

/** @returns `changed` where it still stands */
export async function unlink(
  { relations }: Pick<World, 'relations'>,
  issueId: string,
  linkId: string,
): Promise<Outcome> {
  const result = await written(
    () => relations.unlink(linkId),
    async () => {
      const { links } = await relations.readRelations(issueId);
      return { seen: null, isDone: links.every(({ id }) => id !== linkId) };
    },
  );
  if (result === 'not-changeable') return { state: result };
  return result.isDone ? { state: 'done', undo: null } : { state: 'changed' };
}
