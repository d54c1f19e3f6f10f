import { agreeReady } from '../../../src/usecases/notes/agree-ready';
import { contestCheck } from '../../../src/usecases/notes/contest-check';
import { readStory } from '../../../src/usecases/read-story';
import { readBacklog } from '../asking';
import { aRole, aTeam } from '../../builders/team';
import { aStory } from '../../builders/story';
import { aWorld } from '../../builders/world';
import {
  asking,
  aStoryWorld,
  keptOfStories,
  NOTE,
  overtaken,
  PLACE,
  says,
  type StoryWorld,
} from './a-speaker';

const agree = (world: StoryWorld, accountId: string, agreed = true) =>
  says(world, accountId, agreeReady, { agreed });
const EARLY = { summary: 'Vouchers', description: 'Vouchers are sold at the desk.' };

async function anAgreedWorld(): Promise<StoryWorld> {
  const world = aStoryWorld(EARLY);
  for (const accountId of ['mei', 'petra', 'daniel']) await agree(world, accountId);
  return world;
}

describe('“This one is ready”', () => {
  it('takes the Product Owner and two of the team, and is then Ready, whatever the score', async () => {
    const world = aStoryWorld(EARLY);
    expect((await agree(world, 'mei')).notes.agreement).toEqual({
      state: 'begun',
      byProductOwner: false,
      byOthers: 1,
      byYou: true,
    });
    expect((await agree(world, 'daniel')).assessment.band).not.toBe('Ready');
    const { assessment, notes } = await agree(world, 'petra');
    expect(notes.agreement).toEqual({ state: 'agreed', byProductOwner: true, byOthers: 2, byYou: true });
    expect(assessment).toMatchObject({ band: 'Ready', stepsToReady: 0 });
    expect(assessment.score ?? 0).toBeLessThan(50);
    expect(assessment.steps).not.toEqual([]);
    const seen = (await readStory(world, asking('sofie'))).notes;
    expect(seen).toMatchObject({ agreement: { state: 'agreed', byYou: false }, youAreProductOwner: false });
  });

  it('counts nobody twice, tells nobody more than two, and keeps no account', async () => {
    const world = aStoryWorld(EARLY);
    await Promise.all([agree(world, 'mei'), agree(world, 'mei')]);
    await agree(world, 'mei');
    expect((await agree(world, 'petra')).notes.agreement.state).toBe('begun');
    for (const accountId of ['daniel', 'sofie', 'tomás']) await agree(world, accountId);
    expect((await readStory(world, asking('petra'))).notes.agreement.byOthers).toBe(2);
    expect(keptOfStories(world)).not.toMatch(/mei|petra|daniel|sofie|tomás/);
  });

  it('counts two who say so at the same moment', async () => {
    const world = aStoryWorld(EARLY);
    await agree(world, 'petra');
    overtaken(world, () => agree(world, 'mei'));
    expect((await agree(world, 'daniel')).notes.agreement.state).toBe('agreed');
  });

  it('can be taken back, one’s own voice only', async () => {
    const world = await anAgreedWorld();
    await agree(world, 'sofie', false);
    expect((await readStory(world, asking('mei'))).notes.agreement.state).toBe('agreed');
    expect((await agree(world, 'mei', false)).notes.agreement).toMatchObject({ state: 'begun', byOthers: 1 });
    for (const accountId of ['petra', 'daniel']) await agree(world, accountId, false);
    expect(keptOfStories(world)).toBe('');
  });

  it('stands while words are polished, ends with a criterion, and begins anew', async () => {
    const world = await anAgreedWorld();
    world.now10001({ ...EARLY, description: 'Vouchers are sold at the desk!' });
    expect((await readStory(world, asking('mei'))).notes.agreement.state).toBe('agreed');
    world.now10001({
      ...EARLY,
      description: `${EARLY.description}\n## Acceptance criteria\n- A voucher is sold`,
    });
    const { assessment, notes } = await readStory(world, asking('mei'));
    expect(notes.agreement).toEqual({ state: 'outdated', byProductOwner: false, byOthers: 0, byYou: false });
    expect(assessment.band).not.toBe('Ready');
    expect((await agree(world, 'mei')).notes.agreement).toMatchObject({ state: 'begun', byOthers: 1 });
    expect(world.records.valueOf('story-note', NOTE)?.agreement?.voices).toHaveLength(1);
  });

  it('is not reached where nobody is Product Owner, or not in force', async () => {
    const world = aStoryWorld(EARLY);
    world.records.put('team', PLACE, aTeam());
    for (const accountId of ['mei', 'petra', 'daniel', 'sofie']) await agree(world, accountId);
    expect((await readStory(world, asking('petra'))).notes).toMatchObject({
      agreement: { state: 'begun', byProductOwner: false },
      youAreProductOwner: false,
    });
  });

  it('is not kept of a story with a security level, and forgotten when it gets one', async () => {
    const world = await anAgreedWorld();
    world.now10001(EARLY, false);
    const { assessment, notes } = await agree(world, 'sofie');
    expect(notes).toMatchObject({ isKept: false, agreement: { state: 'none' }, youAreProductOwner: false });
    expect(assessment.band).not.toBe('Ready');
    expect(keptOfStories(world)).toBe('');
  });
});

describe('where a project has two boards', () => {
  /** Jira's order: everybody is at home at the first one. */
  const onTwo = (owned: readonly number[], shownOn: readonly number[]) => {
    const world = aStoryWorld(EARLY);
    const boards = [{ id: 1, name: 'Shop team' }, { id: 2, name: 'Desk team' }]; // prettier-ignore
    world.jira.listBoards = () => Promise.resolve(boards);
    world.jira.isOnBoard = (boardId) => Promise.resolve(shownOn.includes(boardId));
    for (const { id } of boards)
      world.records.put('team', `board:${id}`, aTeam({ roles: owned.includes(id) ? [aRole()] : [] }));
    return world;
  };
  const speaks = async (world: StoryWorld) => (await agree(world, 'petra')).notes;

  it('speaks as Product Owner whoever is it of a board that shows the story, at home there or not', async () => {
    for (const world of [onTwo([2], [2]), onTwo([1, 2], [2]), onTwo([1], [1, 2])])
      expect(await speaks(world)).toMatchObject({
        agreement: { byProductOwner: true, byOthers: 0 },
        youAreProductOwner: true,
      });
  });

  it('is one of the team whoever is it of another board only', async () => {
    for (const world of [onTwo([1], [2]), onTwo([2], [1]), onTwo([], [1, 2])])
      expect((await speaks(world)).agreement).toMatchObject({ byProductOwner: false, byOthers: 1 });
  });

  it('asks Jira nothing more for a look', async () => {
    const world = onTwo([2], [2]);
    await readStory(world, asking('petra'));
    world.asked.splice(0);
    expect((await readStory(world, asking('petra'))).notes.youAreProductOwner).toBe(true);
    expect(world.asked.toSorted()).toEqual(['mayEdit', 'readItem']);
  });
});

describe('the backlog', () => {
  const rowsOf = async (world: StoryWorld, size: number) => {
    const items = Array.from({ length: size }, (_, at) => ({
      story: aStory({ ...EARLY, id: String(10_001 + at), key: `SHOP-${at + 1}` }),
      issueType: 'Story',
      isOpenToAll: true,
    }));
    const readBacklogPage = () => Promise.resolve({ items, next: null });
    const jira = { ...aWorld().jira, readBacklog: readBacklogPage };
    const question = { accountId: 'mei', projectId: '10000', boardId: null, after: null };
    return (await readBacklog({ ...world, jira }, question)).rows;
  };

  it('shows what was agreed as Ready, with nothing left to do, and all others as they are', async () => {
    const [first, ...others] = await rowsOf(await anAgreedWorld(), 25);
    expect(first).toMatchObject({ isAgreed: true, band: 'Ready', nextStep: null });
    expect(others).toHaveLength(24);
    for (const row of others) expect(row).toMatchObject({ isAgreed: false, band: 'Early' });
    expect(others[0]?.nextStep).not.toBeNull();
  });

  it('reads what was said of each of many rows', async () => {
    const world = await anAgreedWorld();
    const note = world.records.valueOf('story-note', NOTE);
    const agreed = [3, 9, 10, 11, 20, 24];
    for (const at of agreed) world.records.put('story-note', `issue:${10_001 + at}`, note);
    const rows = await rowsOf(world, 25);
    expect(rows.flatMap(({ isAgreed }, at) => (isAgreed ? [at] : []))).toEqual([0, ...agreed]);
  });

  it('leaves out of a row what is not right there', async () => {
    const world = aStoryWorld(EARLY);
    const before = (await rowsOf(world, 1))[0]?.nextStep?.check;
    await says(world, 'mei', contestCheck, { check: before ?? '', contested: true, reason: '' });
    expect((await rowsOf(world, 1))[0]?.nextStep?.check).not.toBe(before);
  });

  it('shows rows also where what was said can’t be read', async () => {
    const world = await anAgreedWorld();
    world.records.damage('story-note', NOTE);
    expect((await rowsOf(world, 2))[0]).toMatchObject({ isAgreed: false, band: 'Early' });
  });
});
