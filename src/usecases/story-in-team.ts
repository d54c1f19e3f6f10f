/** One story as its team sees it: the item, the fields that count there, and the team's figures. */
import type { Surroundings } from '../readiness/surroundings';
import type { FieldMap } from '../story/fields';
import { mustBeOfTeam, readAsEditor, type StoryQuestion } from './admission/story-member';
import { readBasis, recallBasis, type ViewersBasis } from './basis';
import type { PlacedItem, World } from './ports';
import { Problem } from './problem';
import { readSurroundings, recallSurroundings } from './team-figures';

export interface StoryInTeam<Item extends PlacedItem = PlacedItem> {
  readonly item: Item;
  readonly basis: ViewersBasis;
  readonly surroundings: Surroundings;
}

/** Reads an item as the person who looks. One request. */
type ReadItem<Item extends PlacedItem> = (issueId: string, fields: FieldMap) => Promise<Item>;

/**
 * Reads one issue as the person who looks, for a person of the team. Where all else is kept, that takes the issue and
 * the permission, at the same time; else the team's own is read first, and only once it is known that the person is of it.
 * @throws Problem `not-found` when it is gone or hidden from this person, `not-in-team` for somebody outside the team,
 *   `no-story` for what isn't refined by itself
 */
export function readStoryInTeam(world: World, question: StoryQuestion): Promise<StoryInTeam> {
  return readStoryInTeamBy(world, question, (issueId, fields) => world.jira.readItem(issueId, fields));
}

/** The same for a use case that must know more of the issue than a story tells, of the same moment. */
export async function readStoryInTeamBy<Item extends PlacedItem>(
  world: World,
  question: StoryQuestion,
  readItem: ReadItem<Item>,
): Promise<StoryInTeam<Item>> {
  const story =
    (await withWhatIsKept(world, question, readItem)) ?? (await fromTheStart(world, question, readItem));
  if (!story.item.isRefined) throw new Problem('no-story', 'an epic or a sub-task');
  return story;
}

async function withWhatIsKept<Item extends PlacedItem>(
  world: World,
  { accountId, issueId, claimedProjectId }: StoryQuestion,
  readItem: ReadItem<Item>,
): Promise<StoryInTeam<Item> | null> {
  if (claimedProjectId === null) return null;
  const basis = await recallBasis(world, { accountId, projectId: claimedProjectId });
  const surroundings = basis === null ? null : await recallSurroundings(world, basis);
  if (basis === null || surroundings === null) return null;
  const item = await readAsEditor(world, issueId, readItem(issueId, basis.fields));
  if (item.projectId !== claimedProjectId) return null;
  await mustBeOfTeam(world, issueId, basis.home);
  return { item, basis, surroundings };
}

async function fromTheStart<Item extends PlacedItem>(
  world: World,
  { accountId, issueId }: StoryQuestion,
  readItem: ReadItem<Item>,
): Promise<StoryInTeam<Item>> {
  const projectId = await readAsEditor(world, issueId, world.jira.projectOf(issueId));
  const basis = await readBasis(world, { accountId, projectId });
  await mustBeOfTeam(world, issueId, basis.home);
  const [item, surroundings] = await Promise.all([
    readItem(issueId, basis.fields),
    readSurroundings(world, basis),
  ]);
  return { item, basis, surroundings };
}
