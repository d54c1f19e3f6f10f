import { NOTHING_SAID } from '../../src/refinement/team/team';
import { Problem } from '../../src/usecases/problem';
import { aReadyStory } from '../builders/story';
import { anItem, aWorld, type WorldParts } from '../builders/world';
import { readStory } from './asking';

const QUESTION = { accountId: 'petra', issueId: '10001', claimedProjectId: '10000' };
const ready = { ...anItem(), story: aReadyStory() };

function aTeam({ jira, ...parts }: WorldParts = {}) {
  return aWorld({
    ...parts,
    jira: {
      readItem: (id) =>
        id === '10001' ? Promise.resolve(ready) : Promise.reject(new Problem('not-found', id)),
      ...jira,
    },
  });
}

describe('reading a story', () => {
  it('judges it for the team', async () => {
    const { key, assessment } = await readStory(aTeam(), QUESTION);
    expect(key).toBe(aReadyStory().key);
    expect(assessment.score).toBeGreaterThan(0);
  });

  it('tells nothing to somebody who may only look, and keeps nothing that they saw', async () => {
    const world = aTeam({ jira: { mayEdit: () => Promise.resolve(false) } });
    await expect(readStory(world, QUESTION)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(world.kept.size()).toBe(0);
  });

  it('says that it is gone', async () => {
    const world = aTeam({ jira: { projectOf: (id) => Promise.reject(new Problem('not-found', id)) } });
    await expect(readStory(world, QUESTION)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a team with a list that leaves somebody out', () => {
  const aProject = (onBoards: readonly number[]) => {
    const world = aTeam({
      jira: {
        listBoards: () =>
          Promise.resolve([
            { id: 1, name: 'Shop team' },
            { id: 2, name: 'Shop bugs' },
          ]),
        isOnBoard: (boardId) => Promise.resolve(onBoards.includes(boardId)),
      },
    });
    world.records.put('team', 'board:1', { ...NOTHING_SAID, members: ['daniel'] });
    return world;
  };

  it('keeps its stories to itself, whichever board they look at otherwise', async () => {
    for (const claimedProjectId of ['10000', null]) {
      const world = aProject([1]);
      await world.boardMemory.remember('petra', '10000', 2);
      await readStory(world, { ...QUESTION, accountId: 'daniel' });
      await expect(readStory(world, { ...QUESTION, claimedProjectId })).rejects.toMatchObject({
        code: 'not-in-team',
      });
    }
  });

  it('keeps nobody from the stories of a board where they are at home, also where they never chose it', async () => {
    const world = aProject([2]);
    expect((await readStory(world, QUESTION)).key).toBe(aReadyStory().key);
    expect((await readStory(world, QUESTION)).key).toBe(aReadyStory().key);
  });

  it('costs those on the list no request more', async () => {
    const world = aProject([1]);
    await readStory(world, { ...QUESTION, accountId: 'daniel' });
    expect(world.asked).not.toContain('isOnBoard');
  });
});

describe('what is kept', () => {
  it('leaves the issue and the permission to be asked for', async () => {
    const world = aTeam();
    await readStory(world, QUESTION);
    world.asked.length = 0;
    await readStory(world, QUESTION);
    expect([...world.asked].sort()).toEqual(['mayEdit', 'readItem']);
  });

  it('is also for another of the team, and not for somebody outside it', async () => {
    let mayEdit = true;
    const world = aTeam({ jira: { mayEdit: () => Promise.resolve(mayEdit) } });
    await readStory(world, QUESTION);
    world.asked.length = 0;
    await readStory(world, { ...QUESTION, accountId: 'daniel' });
    expect([...world.asked].sort()).toEqual(['mayEdit', 'readItem']);
    mayEdit = false;
    await expect(readStory(world, QUESTION)).rejects.toMatchObject({ code: 'not-in-team' });
  });

  it('is believed of the project that the issue is in, and not of the one that the page names', async () => {
    const fields: unknown[] = [];
    const world = aTeam({
      jira: {
        listBoards: ({ id }) => Promise.resolve([{ id: Number(id), name: 'Board' }]),
        readEstimateField: (board) => Promise.resolve(`customfield_of_${board}`),
        readItem: (_, { estimateFieldId }) => {
          fields.push(estimateFieldId);
          return Promise.resolve(ready);
        },
      },
    });
    // Somebody of the other project has looked there.
    await readStory({ ...world, jira: { ...world.jira, projectOf: () => Promise.resolve('666') } }, QUESTION);
    fields.length = 0;
    await readStory(world, { ...QUESTION, claimedProjectId: '666' });
    expect(fields.at(-1)).toBe('customfield_of_10000');
  });

  it.each([
    [
      'an hour later: where the fields are',
      1,
      ['findFields', 'listBoards', 'mayEdit', 'projectOf', 'readEstimateField', 'readItem'],
    ],
    [
      'a day later: what the team finishes, too',
      24,
      [
        'findFields',
        'lastFinished',
        'lastSprints',
        'listBoards',
        'mayEdit',
        'projectOf',
        'readEstimateField',
        'readItem',
      ],
    ],
  ])('is read anew %s', async (_when, hours, expected) => {
    const world = aTeam();
    await readStory(world, QUESTION);
    world.asked.length = 0;
    world.pass(hours);
    await readStory(world, QUESTION);
    expect([...world.asked].sort()).toEqual(expected);
  });

  it('is read anew after the clock was set back', async () => {
    const world = aTeam();
    await readStory(world, QUESTION);
    world.asked.length = 0;
    world.pass(-24);
    await readStory(world, QUESTION);
    expect(world.asked).toContain('lastFinished');
  });

  it('is believed of a machine whose clock is a little ahead', async () => {
    const world = aTeam();
    await readStory(world, QUESTION);
    world.asked.length = 0;
    world.pass(-0.01);
    await readStory(world, QUESTION);
    expect([...world.asked].sort()).toEqual(['mayEdit', 'readItem']);
  });
});

describe('the estimate', () => {
  const wanted = async (parts: WorldParts): Promise<unknown> => {
    let asked: unknown = 'nothing';
    const world = aTeam({
      ...parts,
      jira: {
        ...parts.jira,
        readItem: (_, { estimateFieldId }) => {
          asked = estimateFieldId;
          return Promise.resolve(ready);
        },
      },
    });
    await readStory(world, QUESTION);
    return asked;
  };
  const twoBoards = {
    listBoards: () => Promise.resolve([1, 2].map((id) => ({ id, name: `Board ${id}` }))),
    readEstimateField: (board: number) => Promise.resolve(`customfield_${board}`),
  };

  it('is the one of the project’s first board', async () => {
    expect(await wanted({ jira: twoBoards })).toBe('customfield_1');
  });

  it('is the one of the board that this person looked at last', async () => {
    expect(await wanted({ jira: twoBoards, boards: new Map([['petra 10000', 2]]) })).toBe('customfield_2');
    expect(await wanted({ jira: twoBoards, boards: new Map([['petra 10000', 99]]) })).toBe('customfield_1');
  });

  it('is Jira’s own field for points where there is no board, and unseen without one', async () => {
    const none = { listBoards: () => Promise.resolve([]) };
    const points = { criteriaFields: [], pointsFieldId: 'customfield_7' };
    expect(await wanted({ jira: { ...none, findFields: () => Promise.resolve(points) } })).toBe(
      'customfield_7',
    );
    expect(await wanted({ jira: none })).toBeUndefined();
  });

  it.each(['not-allowed', 'not-found'] as const)(
    'is unseen where the board’s settings are %s: the story is judged all the same',
    async (code) => {
      const refused = { readEstimateField: () => Promise.reject(new Problem(code, 'no')) };
      expect(await wanted({ jira: refused })).toBeUndefined();
    },
  );

  it('fails with Jira, where Jira is down', async () => {
    const down = { readEstimateField: () => Promise.reject(new Problem('jira-unavailable', 'no')) };
    await expect(readStory(aTeam({ jira: down }), QUESTION)).rejects.toMatchObject({
      code: 'jira-unavailable',
    });
  });
});
