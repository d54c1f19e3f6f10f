/** The team's list of members: kept by few, seen by all, and never one that locks out whoever saves it. */
import { aRole, aTeam } from '../../builders/team';
import { aWorld, type TestWorld } from '../../builders/world';
import { asking } from './asking';

const PLACE = 'board:1';

/** Petra is Product Owner. */
function aWorldOf(parts: Parameters<typeof aWorld>[0] = {}): TestWorld {
  const world = aWorld(parts);
  world.records.put('team', PLACE, aTeam({ roles: [aRole()] }));
  return world;
}

test('narrows the team: who is not on it is outside from then on, who has a role is not', async () => {
  const world = aWorldOf();
  world.records.put(
    'team',
    PLACE,
    aTeam({ roles: [aRole(), aRole({ role: 'scrum-master', accountId: 'sofie' })] }),
  );
  const { members } = await asking(world, 'petra').names(['petra', 'mei', 'mei']);
  expect(members?.map(({ name }) => name)).toEqual(['petra', 'mei']);
  await expect(asking(world, 'daniel').reads()).rejects.toMatchObject({ code: 'not-in-team' });
  expect((await asking(world, 'mei').reads()).members).toHaveLength(2);
  expect((await asking(world, 'sofie').reads()).you.roles).toEqual(['scrum-master']);
  expect((await asking(world, 'petra').names(null)).members).toBeNull();
  expect((await asking(world, 'daniel').reads()).members).toBeNull();
});

test('is not written over one that somebody else has saved meanwhile; saving the same twice is once', async () => {
  const world = aWorldOf();
  await asking(world, 'petra').names(['petra', 'mei'], null);
  await expect(asking(world, 'petra').names(['petra', 'daniel'], null)).rejects.toMatchObject({
    code: 'changed-meanwhile',
  });
  expect((await asking(world, 'petra').names(['mei', 'petra'], null)).members).toHaveLength(2);
  const { members } = await asking(world, 'petra').names(['petra', 'daniel'], ['mei', 'petra']);
  expect(members?.map(({ name }) => name)).toEqual(['petra', 'daniel']);
});

test('is refused where it leaves out whoever saves it', async () => {
  const world = aWorldOf();
  await expect(asking(world, 'petra').names(['mei'])).rejects.toMatchObject({ code: 'would-lock-out' });
  expect(world.records.writes).toBe(0);
});

test('is refused to those who only work there', async () => {
  await expect(asking(aWorldOf(), 'daniel').names(['daniel'])).rejects.toMatchObject({ code: 'not-allowed' });
});

describe('of a project administrator', () => {
  const administers = { mayAdminister: () => Promise.resolve(true) };

  test('who works there, too: must hold them', async () => {
    const world = aWorldOf({ jira: administers });
    await expect(asking(world, 'amira').names(['mei'])).rejects.toMatchObject({ code: 'would-lock-out' });
  });

  test('who doesn’t, or is not on the list: need not', async () => {
    const outside = aWorldOf({ jira: { ...administers, mayEdit: () => Promise.resolve(false) } });
    expect((await asking(outside, 'amira').names(['mei'])).members).toHaveLength(1);
    const unlisted = aWorldOf({ jira: administers });
    unlisted.records.put('team', PLACE, aTeam({ members: ['petra'] }));
    expect((await asking(unlisted, 'amira').names(['petra', 'mei'])).members).toHaveLength(2);
  });

  test('is within reach where nobody on it may edit any more', async () => {
    const world = aWorldOf({ jira: { ...administers, mayEdit: () => Promise.resolve(false) } });
    world.records.put('team', PLACE, aTeam({ members: ['daniel'] }));
    expect((await asking(world, 'amira').names(null)).members).toBeNull();
  });
});

test('takes nobody whom Jira doesn’t let work there, and asks only for those who are new', async () => {
  const asked: string[] = [];
  const world = aWorldOf({
    jira: {
      worksIn: (_project, accountId) => {
        asked.push(accountId);
        return Promise.resolve(accountId !== 'oliver');
      },
    },
  });
  world.records.put('team', PLACE, aTeam({ roles: [aRole()], members: ['petra', 'gone'] }));
  await expect(asking(world, 'petra').names(['petra', 'gone', 'mei', 'oliver'])).rejects.toMatchObject({
    code: 'person-unknown',
  });
  expect(asked).toEqual(['mei', 'oliver']);
  expect((await asking(world, 'petra').names(['petra', 'gone', 'mei'])).members).toHaveLength(3);
});

test('leads from each account back to the team, so that it can be erased', async () => {
  const world = aWorldOf();
  await asking(world, 'petra').names(['petra', 'mei']);
  expect(world.records.valueOf('person', 'mei')?.places).toEqual([PLACE]);
  await asking(world, 'petra').names(['petra']);
  expect(world.records.valueOf('person', 'mei')).toBeNull();
});
