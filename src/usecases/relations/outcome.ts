/** What came of a change of a story's relations, and the story as it reads then. */
import type { FoundIssue, RelationResult, RelationUndo } from '../../contract/relations';
import type { StoryQuestion } from '../admission/story-member';
import type { World } from '../ports';
import { readingOf } from '../read-story';
import { readStoryInTeam } from '../story-in-team';

/** What a change came to, before the story is read once more for it. */
export type Outcome =
  | {
      readonly state: 'done';
      readonly undo: RelationUndo | null;
      readonly made?: FoundIssue;
      readonly isUnlinked?: true;
      readonly wasThere?: true;
    }
  | { readonly state: 'changed' }
  | { readonly state: 'not-changeable' };

/** The outcome with the story as it reads now. */
export async function told(world: World, question: StoryQuestion, outcome: Outcome): Promise<RelationResult> {
  if (outcome.state === 'not-changeable') return outcome;
  const reading = await readingOf(world, await readStoryInTeam(world, question), question.accountId);
  return { ...outcome, reading };
}
