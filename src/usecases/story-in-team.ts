/** One story as its team sees it: the item, the fields that count there, and the team's figures. */
import type { Surroundings } from '../readiness/surroundings';
import { mustBeOfTeam, readAsEditor, type StoryQuestion } from './admission/story-member';
import { readBasis, recallBasis, type ViewersBasis } from './basis';
import type { PlacedItem, World } from './ports';
import { Problem } from './problem';
import { readSurroundings, recallSurroundings } from './team-figures';

export interface StoryInTeam {
  readonly item: PlacedItem;
  readonly basis: ViewersBasis;
  readonly surroundings: Surroundings;
}

/**
 * Reads one issue as the person who looks, for a person of the team. Where all else is kept, that takes the issue and
 * the permission, at the same time; else the team's own is read first, and only once it is known that the person is of it.
 * @throws Problem `not-found` when it is gone or hidden from this person, `not-in-team` for somebody outside the team,
 *   `no-story` for what isn't refined by itself
 */
export async function readStoryInTeam(world: World, question: StoryQuestion): Promise<StoryInTeam> {
  const story = (await withWhatIsKept(world, question)) ?? (await fromTheStart(world, question));
  if (!story.item.isRefined) throw new Problem('no-story', 'an epic or a sub-task');
  return story;
}

async function withWhatIsKept(world: World, question: StoryQuestion): Promise<StoryInTeam | null> {
  const { accountId, issueId, claimedProjectId } = question;
  if (claimedProjectId === null) return null;
  const basis = await recallBasis(world, { accountId, projectId: claimedProjectId });
  const surroundings = basis === null ? null : await recallSurroundings(world, basis);
  if (basis === null || surroundings === null) return null;
  const item = await readAsEditor(world, issueId, world.jira.readItem(issueId, basis.fields));
  if (item.projectId !== claimedProjectId) return null;
  await mustBeOfTeam(world, issueId, basis.home);
  return { item, basis, surroundings };
}

async function fromTheStart(world: World, { accountId, issueId }: StoryQuestion): Promise<StoryInTeam> {
  const projectId = await readAsEditor(world, issueId, world.jira.projectOf(issueId));
  const basis = await readBasis(world, { accountId, projectId });
  await mustBeOfTeam(world, issueId, basis.home);
  const [item, surroundings] = await Promise.all([
    world.jira.readItem(issueId, basis.fields),
    readSurroundings(world, basis),
  ]);
  return { item, basis, surroundings };
}
