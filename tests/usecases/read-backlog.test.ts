import type { BoardChoice } from '../../src/contract';
import type { BacklogSlice, BoardMemory, JiraReader } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { chooseBoard, readBacklog } from '../../src/usecases/read-backlog';
import { aStory } from '../builders/story';

const PROJECT = { id: '10000', key: 'SHOP', name: 'Shop' };
const TEAM: BoardChoice = { id: 1, name: 'Shop team' };
const BUGS: BoardChoice = { id: 2, name: 'Shop bugs' };
const PETRA = 'petra';

/** A Jira with one project; says which backlog was read. */
function jiraWith(boards: readonly BoardChoice[], slice: Partial<BacklogSlice> = {}, mayEdit = true) {
  const read: string[] = [];
  const jira: JiraReader = {
    readItem: () => Promise.reject(new Problem('not-found', 'not asked for here')),
    readProject: (id) =>
      id === PROJECT.id ? Promise.resolve(PROJECT) : Promise.reject(new Problem('not-found', id)),
    mayEdit: () => Promise.resolve(mayEdit),
    listBoards: () => Promise.resolve(boards),
    readBacklog: (from, { after }) => {
      read.push(`${from.name} after ${after ?? 'the top'}`);
      return Promise.resolve({ items: [], next: null, ...slice });
    },
  };
  return { jira, read };
}

function memory(
  seen: Readonly<Record<string, number>> = {},
): BoardMemory & { readonly kept: Map<string, number> } {
  const kept = new Map(Object.entries(seen));
  return {
    kept,
    recall: (account, project) => Promise.resolve(kept.get(`${account} ${project}`) ?? null),
    remember: (account, project, board) => {
      kept.set(`${account} ${project}`, board);
      return Promise.resolve();
    },
  };
}

const question = { accountId: PETRA, projectId: PROJECT.id, boardId: null, after: null };

describe('reading the backlog', () => {
  it('starts with the first board of the project', async () => {
    const { jira, read } = jiraWith([TEAM, BUGS]);
    const page = await readBacklog(jira, memory(), question);
    expect(page.board).toEqual(TEAM);
    expect(read).toEqual(['Shop team after the top']);
  });

  it('comes back to the board this person saw last', async () => {
    const { jira } = jiraWith([TEAM, BUGS]);
    expect((await readBacklog(jira, memory({ 'petra 10000': 2 }), question)).board).toEqual(BUGS);
    expect((await readBacklog(jira, memory({ 'daniel 10000': 2 }), question)).board).toEqual(TEAM);
  });

  it('forgets a board that is gone', async () => {
    const { jira } = jiraWith([TEAM]);
    expect((await readBacklog(jira, memory({ 'petra 10000': 99 }), question)).board).toEqual(TEAM);
  });

  it('does without a board', async () => {
    const { jira, read } = jiraWith([]);
    const page = await readBacklog(jira, memory(), { ...question, after: 'token' });
    expect(page.board).toBeNull();
    expect(read).toEqual(['Shop after token']);
  });

  it('takes no board of another project', async () => {
    const { jira, read } = jiraWith([TEAM]);
    await expect(readBacklog(jira, memory(), { ...question, boardId: 7 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(read).toEqual([]);
  });

  it('opens for those who may edit only', async () => {
    const { jira, read } = jiraWith([TEAM], {}, false);
    await expect(readBacklog(jira, memory(), question)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(read).toEqual([]);
  });

  it('says that a project is gone before it says anything else', async () => {
    const { jira } = jiraWith([TEAM], {}, false);
    const gone = readBacklog(jira, memory(), { ...question, projectId: '99' });
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
    const { jira } = jiraWith([TEAM], { items, next: 'more' });
    const { rows, next } = await readBacklog(jira, memory(), question);
    expect(next).toBe('more');
    expect(rows.map(({ key, estimate, epic, issueType }) => ({ key, estimate, epic, issueType }))).toEqual([
      { key: 'SHOP-2', estimate: 0, epic: 'Payments', issueType: 'Story' },
      { key: 'SHOP-1', estimate: null, epic: null, issueType: 'Historia' },
    ]);
  });
});

describe('choosing a board', () => {
  const choice = { accountId: PETRA, projectId: PROJECT.id };

  it('is remembered for that person and project', async () => {
    const { jira } = jiraWith([TEAM, BUGS]);
    const kept = memory();
    await chooseBoard(jira, kept, { ...choice, boardId: 2 });
    expect([...kept.kept]).toEqual([['petra 10000', 2]]);
  });

  it('is refused for a board this person cannot see', async () => {
    const { jira } = jiraWith([TEAM]);
    const kept = memory();
    await expect(chooseBoard(jira, kept, { ...choice, boardId: 2 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(kept.kept.size).toBe(0);
  });
});
