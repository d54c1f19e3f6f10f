import type { BoardChoice } from '../../src/contract';
import { NOTHING_NOTED, type StoryNote } from '../../src/usecases/notes/story-note';
import type { BacklogSlice, FinishedWork } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { aStory } from '../builders/story';
import { aWorld } from '../builders/world';
import { chooseBoard, readBacklog } from './asking';

const PROJECT = { id: '10000', key: 'SHOP', name: 'Shop' };
const TEAM: BoardChoice = { id: 1, name: 'Shop team' };
const BUGS: BoardChoice = { id: 2, name: 'Shop bugs' };
const PETRA = 'petra';

interface Team {
  readonly slice?: Partial<BacklogSlice>;
  readonly mayEdit?: boolean;
  /** Boards looked at last, by `account project`. */
  readonly seen?: Readonly<Record<string, number>>;
  readonly finished?: Partial<FinishedWork>;
}

/** A world with one project; says which backlog was read. */
function teamWith(
  boards: readonly BoardChoice[],
  { slice = {}, mayEdit = true, seen = {}, finished = {} }: Team = {},
) {
  const read: string[] = [];
  const remembered = new Map(Object.entries(seen));
  const world = aWorld({
    boards: remembered,
    finished,
    jira: {
      readProject: (id) =>
        id === PROJECT.id ? Promise.resolve(PROJECT) : Promise.reject(new Problem('not-found', id)),
      mayEdit: () => Promise.resolve(mayEdit),
      listBoards: () => Promise.resolve(boards),
      readBacklog: (from, { after }) => {
        read.push(`${from.name} after ${after ?? 'the top'}`);
        return Promise.resolve({ items: [], next: null, ...slice });
      },
    },
  });
  return { world, read, remembered };
}

const question = { accountId: PETRA, projectId: PROJECT.id, boardId: null, after: null };

describe('reading the backlog', () => {
  it('starts with the first board of the project', async () => {
    const { world, read } = teamWith([TEAM, BUGS]);
    const page = await readBacklog(world, question);
    expect(page.board).toEqual(TEAM);
    expect(read).toEqual(['Shop team after the top']);
  });

  it('comes back to the board this person saw last', async () => {
    const seen = (account: string) => teamWith([TEAM, BUGS], { seen: { [`${account} 10000`]: 2 } }).world;
    expect((await readBacklog(seen('petra'), question)).board).toEqual(BUGS);
    expect((await readBacklog(seen('daniel'), question)).board).toEqual(TEAM);
  });

  it('forgets a board that is gone', async () => {
    const { world } = teamWith([TEAM], { seen: { 'petra 10000': 99 } });
    expect((await readBacklog(world, question)).board).toEqual(TEAM);
  });

  it('does without a board', async () => {
    const { world, read } = teamWith([]);
    const page = await readBacklog(world, { ...question, after: 'token' });
    expect(page.board).toBeNull();
    expect(read).toEqual(['Shop after token']);
  });

  it('takes no board of another project', async () => {
    const { world, read } = teamWith([TEAM]);
    await expect(readBacklog(world, { ...question, boardId: 7 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(read).toEqual([]);
  });

  it('opens for those who may edit only', async () => {
    const { world, read } = teamWith([TEAM], { mayEdit: false });
    await expect(readBacklog(world, question)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(read).toEqual([]);
  });

  it('says that a project is gone before it says anything else', async () => {
    const { world } = teamWith([TEAM], { mayEdit: false });
    const gone = readBacklog(world, { ...question, projectId: '99' });
    await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps the order of Jira and shows each story with its own facts', async () => {
    const items = [
      {
        story: aStory({
          id: '2',
          key: 'SHOP-2',
          estimate: 0,
          parent: { key: 'SHOP-9', summary: 'Payments' },
        }),
        issueType: 'Story',
        isOpenToAll: true,
      },
      {
        story: aStory({ id: '1', key: 'SHOP-1', estimate: undefined, parent: null }),
        issueType: 'Historia',
        isOpenToAll: true,
      },
    ];
    const { world } = teamWith([TEAM], { slice: { items, next: 'more' } });
    const { rows, next } = await readBacklog(world, question);
    expect(next).toBe('more');
    expect(rows.map(({ key, estimate, epic, issueType }) => ({ key, estimate, epic, issueType }))).toEqual([
      { key: 'SHOP-2', estimate: 0, epic: 'Payments', issueType: 'Story' },
      { key: 'SHOP-1', estimate: null, epic: null, issueType: 'Historia' },
    ]);
  });
});

describe('a row of the backlog', () => {
  const row = async (traits: Parameters<typeof aStory>[0], note?: Partial<StoryNote>) => {
    const items = [
      { story: aStory({ id: '7', key: 'SHOP-7', ...traits }), issueType: 'Story', isOpenToAll: true },
    ];
    const { world } = teamWith([TEAM], { slice: { items } });
    if (note !== undefined) world.records.put('story-note', 'issue:7', { ...NOTHING_NOTED, ...note });
    const [found] = (await readBacklog(world, question)).rows;
    return found;
  };

  it('names the quickest way to Ready, and what else would help', async () => {
    const found = await row({ summary: 'Vouchers', labels: ['desk'], components: ['Checkout'] });
    expect(found?.wayToReady?.steps.map(({ check }) => check)).toContain('described');
    expect(found?.wayToReady?.minutes).toBe(
      found?.wayToReady?.steps.reduce((sum, { minutes }) => sum + minutes, 0),
    );
    expect(found?.remarks[0]).toBe(found?.nextStep?.check);
    expect(found).toMatchObject({ labels: ['desk'], components: ['Checkout'] });
  });

  it('names open questions with who can answer them, and how many understand it', async () => {
    const asked = { for: 'tester', isTaken: false, by: 'whose sign' } as const;
    const found = await row(
      {},
      {
        questions: [
          { ...asked, id: 'q1', text: 'Which cards?', answer: null },
          { ...asked, id: 'q2', text: 'Which day?', answer: 'Monday' },
        ],
        understood: ['one', 'two'],
      },
    );
    expect(found?.openQuestions).toEqual([{ id: 'q1', text: 'Which cards?', for: 'tester' }]);
    expect(found?.understood).toBe(2);
    expect(JSON.stringify(found)).not.toContain('whose sign');
  });
});

describe('the horizon', () => {
  const items = Array.from({ length: 40 }, (_, at) => ({
    story: aStory({ id: String(at), key: `SHOP-${at}`, estimate: 5 }),
    issueType: 'Story',
    isOpenToAll: true,
  }));

  it('is what two sprints take, by what the team finishes', async () => {
    const finished = {
      lastSprints: () => Promise.resolve([3, 2, 1]),
      finishedInSprints: () => Promise.resolve(Array.from({ length: 12 }, () => 5)),
    };
    const { world } = teamWith([TEAM], { slice: { items, next: 'more' }, finished });
    expect((await readBacklog(world, question)).horizon).toMatchObject({
      basis: 'points',
      sprints: [4, 4],
      size: 10,
    });
  });

  it('is told with the first page only', async () => {
    const { world } = teamWith([TEAM], { slice: { items } });
    expect((await readBacklog(world, { ...question, after: 'token' })).horizon).toBeNull();
    expect(world.asked).not.toContain('finishedLately');
  });
});

it('asks for project, permission, boards and backlog only, once the rest is kept', async () => {
  const { world } = teamWith([TEAM]);
  await readBacklog(world, question);
  world.asked.length = 0;
  await readBacklog(world, question);
  expect([...world.asked].sort()).toEqual(['listBoards', 'mayEdit', 'readBacklog', 'readProject']);
});

describe('choosing a board', () => {
  const choice = { accountId: PETRA, projectId: PROJECT.id };

  it('is remembered for that person and project', async () => {
    const { world, remembered } = teamWith([TEAM, BUGS]);
    await chooseBoard(world, { ...choice, boardId: 2 });
    expect([...remembered]).toEqual([['petra 10000', 2]]);
  });

  it('is refused for a board this person cannot see', async () => {
    const { world, remembered } = teamWith([TEAM]);
    await expect(chooseBoard(world, { ...choice, boardId: 2 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(remembered.size).toBe(0);
  });
});
