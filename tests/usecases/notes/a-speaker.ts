/** People of a team who say something about a story. Petra is its Product Owner. */
import type { StoryReading } from '../../../src/contract';
import type { Speaking } from '../../../src/usecases/notes/change-note';
import type { World } from '../../../src/usecases/ports';
import { readStoryInTeam } from '../../../src/usecases/story-in-team';
import { aReadyStory, type StoryTraits } from '../../builders/story';
import { aRole, aTeam } from '../../builders/team';
import { anItem, aWorld, type TestWorld } from '../../builders/world';

/** Of the board that `aWorld` has. */
export const PLACE = 'board:1';
export const NOTE = 'issue:10001';

export interface StoryWorld extends TestWorld {
  /** What the story says from now on; a security level narrows who may see it. */
  readonly now10001: (traits: StoryTraits, isOpenToAll?: boolean) => void;
}

export function aStoryWorld(traits: StoryTraits = {}): StoryWorld {
  let item = { ...anItem(), story: aReadyStory(traits) };
  const world = aWorld({ jira: { readItem: () => Promise.resolve(item) } });
  world.records.put('team', PLACE, aTeam({ roles: [aRole()] }));
  return {
    ...world,
    now10001: (next, isOpenToAll = true) => (item = { ...item, story: aReadyStory(next), isOpenToAll }),
  };
}

/** One call of the panel: the story is read as this person, then they say it. */
export async function says<Sent>(
  world: World,
  accountId: string,
  call: (world: World, speaking: Speaking, sent: Sent) => Promise<StoryReading>,
  sent: Sent,
): Promise<StoryReading> {
  const story = await readStoryInTeam(world, asking(accountId));
  return call(world, { story, accountId }, sent);
}

export function asking(accountId: string) {
  return { accountId, issueId: '10001', claimedProjectId: '10000' };
}

/** Somebody else is faster once, while the next write is under way. */
export function overtaken(world: TestWorld, by: () => Promise<unknown>): void {
  world.records.beforeWrite = async () => {
    world.records.beforeWrite = () => undefined;
    await by();
  };
}

/** All that is kept of stories, as text. */
export function keptOfStories(world: TestWorld): string {
  return [...world.records.kept].filter(([key]) => !key.startsWith('team/')).join();
}
