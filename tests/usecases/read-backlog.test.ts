import type { BoardChoice } from '../../src/contract';
import type { BacklogSlice } from '../../src/usecases/ports';
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
}

/** A world with one project; says which backlog was read. */
function teamWith(boards: readonly BoardChoice[], { slice = {}, mayEdit = true, seen = {} }: Team = {}) {
  const read: string[] = [];
  const remembered = new Map(Object.entries(seen));
  const world = aWorld({
    boards: remembered,
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
      },
      { story: aStory({ id: '1', key: 'SHOP-1', estimate: undefined, parent: null }), issueType: 'Historia' },
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
