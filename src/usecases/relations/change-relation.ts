/** Gives a story a parent or a blocker, or splits it: as whoever asks, seen to stand before it is called done. */
import type { RelationChange, RelationResult } from '../../contract/relations';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { readStoryInTeam, type StoryInTeam } from '../story-in-team';
import { told, type Outcome } from './outcome';
import { setBlocker } from './set-blocker';
import { setParent } from './set-parent';
import { split } from './split';

/**
 * What is done already is done again without a write. `changed`: it was written, and something else stands there now.
 * @throws Problem `not-found` for an item that this person can't see or that doesn't fit; as any look at a story
 */
export async function changeRelation(
  world: World,
  question: StoryQuestion,
  { change }: { readonly change: RelationChange },
): Promise<RelationResult> {
  const story = await readStoryInTeam(world, question);
  return told(world, question, await changed(world, story, change));
}

function changed(world: World, story: StoryInTeam, change: RelationChange): Promise<Outcome> {
  switch (change.kind) {
    case 'parent':
      return setParent(world, story, change.key);
    case 'blocker':
      return setBlocker(world, story, change.key);
    case 'split':
      return split(world, story, change);
  }
}
