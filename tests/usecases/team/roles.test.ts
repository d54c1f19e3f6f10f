/** Who is who, as people ask for it: said by oneself, seen by all, in force later, and answered between two. */
import type { TeamView } from '../../../src/contract/team';
import { aPerson } from '../../builders/records';
import { aRole, aTeam } from '../../builders/team';
import { aWorld, type TestWorld } from '../../builders/world';
import { asking } from './asking';

const PLACE = 'board:1';

/** A Thursday, 10:00 UTC. */
let world: TestWorld;
beforeEach(() => {
  world = aWorld();
});

const roles = ({ roles: views }: TeamView) =>
  views.map(
    ({ person, inForce, isYou }) =>
      `${person.name}${isYou ? ' (you)' : ''}: ${inForce ? 'in force' : 'later'}`,
  );
const ownedByPetra = () => {
  world.records.put('team', PLACE, aTeam({ roles: [aRole()] }));
};

test('at first nobody has said anything', async () => {
  expect(await asking(world, 'daniel').reads()).toEqual({
    place: { projectKey: 'SHOP', boardId: 1, name: 'Shop team' },
    members: null,
    publishesBands: false,
    roles: [],
    handOvers: [],
    firstLookDays: 1,
    you: { roles: [], keepsList: false, alsoProductOwnerOf: 0 },
  });
  expect(world.records.kept.size).toBe(0);
});

test('who says so is seen by the whole team at once, and has the role a working day later', async () => {
  expect(roles(await asking(world, 'petra').confirms())).toEqual(['petra (you): later']);
  expect(roles(await asking(world, 'daniel').reads())).toEqual(['petra: later']);
  world.pass(24);
  const view = await asking(world, 'petra').reads();
  expect(roles(view)).toEqual(['petra (you): in force']);
  expect(view.you).toMatchObject({ roles: ['product-owner'], keepsList: true });
});

test('a doubled click says it once', async () => {
  const petra = asking(world, 'petra');
  await Promise.all([petra.confirms(), petra.confirms()]);
  expect((await petra.confirms()).roles).toHaveLength(1);
});

test('a third is told that two have it', async () => {
  world.records.put('team', PLACE, aTeam({ roles: [aRole(), aRole({ accountId: 'daniel' })] }));
  await expect(asking(world, 'mei').confirms()).rejects.toMatchObject({ code: 'role-taken' });
});

test('whoever has no account any more is not shown, and keeps no place from others', async () => {
  world = aWorld({
    jira: {
      namesOf: (ids) =>
        Promise.resolve(
          ids.filter((id) => id !== 'petra').map((accountId) => ({ accountId, name: accountId })),
        ),
    },
  });
  world.records.put('team', PLACE, aTeam({ roles: [aRole(), aRole({ accountId: 'daniel' })] }));
  expect(roles(await asking(world, 'mei').reads())).toEqual(['daniel: in force']);
  expect(roles(await asking(world, 'mei').confirms())).toEqual(['daniel: in force', 'mei (you): later']);
  expect(world.records.valueOf('person', 'petra')).toBeNull();
});

describe('a second one', () => {
  test('waits for the yes of the first', async () => {
    ownedByPetra();
    expect((await asking(world, 'daniel').confirms()).roles[1]).toMatchObject({ awaitsYes: true });
    const { roles: answered } = await asking(world, 'petra').answersSecond('daniel', true);
    expect(answered[1]).toMatchObject({ awaitsYes: false, from: '2026-03-06T10:00:00.000Z' });
  });

  test('learns of a “not now”, and nobody else does', async () => {
    ownedByPetra();
    await asking(world, 'daniel').confirms();
    expect(roles(await asking(world, 'petra').answersSecond('daniel', false))).toEqual([
      'petra (you): in force',
    ]);
    expect(roles(await asking(world, 'mei').reads())).toEqual(['petra: in force']);
    const daniel = (await asking(world, 'daniel').reads()).roles[1];
    expect(daniel).toMatchObject({ isYou: true, awaitsYes: true, inForce: false });
    expect(daniel?.until).toBe(daniel?.from);
    expect((await asking(world, 'daniel').stepsBack()).roles).toHaveLength(1);
  });

  test('is answered by nobody but who has the role', async () => {
    ownedByPetra();
    await asking(world, 'daniel').confirms();
    await expect(asking(world, 'mei').answersSecond('daniel', true)).rejects.toMatchObject({
      code: 'not-allowed',
    });
    await expect(asking(world, 'petra').answersSecond('mei', true)).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
  });
});

test('who steps back has the role for the first-look time, and may stay until then', async () => {
  ownedByPetra();
  const petra = asking(world, 'petra');
  expect((await petra.stepsBack()).roles[0]).toMatchObject({
    inForce: true,
    until: '2026-03-06T10:00:00.000Z',
  });
  expect((await petra.stays()).roles[0]).toMatchObject({ until: null });
  await petra.stepsBack();
  world.pass(24);
  expect((await petra.reads()).roles).toEqual([]);
  await expect(petra.stays()).rejects.toMatchObject({ code: 'changed-meanwhile' });
});

describe('a role is handed over', () => {
  beforeEach(ownedByPetra);

  test('by a question that only the two see, and a yes', async () => {
    expect((await asking(world, 'petra').offersTo('mei')).handOvers).toMatchObject([{ isFromYou: true }]);
    expect((await asking(world, 'daniel').reads()).handOvers).toEqual([]);
    expect((await asking(world, 'mei').reads()).handOvers).toMatchObject([
      { isForYou: true, from: { name: 'petra' } },
    ]);
    expect(roles(await asking(world, 'mei').answers(true))).toEqual(['petra: in force', 'mei (you): later']);
    world.pass(24);
    expect(roles(await asking(world, 'daniel').reads())).toEqual(['mei: in force']);
  });

  test('or isn’t: a no leaves nothing behind', async () => {
    await asking(world, 'petra').offersTo('mei');
    await asking(world, 'mei').answers(false);
    expect(await asking(world, 'petra').reads()).toMatchObject({ handOvers: [], roles: [{ until: null }] });
    expect(world.records.valueOf('person', 'mei')).toBeNull();
  });

  test('only to somebody of the team whom Jira lets work there', async () => {
    world.records.put('team', PLACE, aTeam({ roles: [aRole()], members: ['petra', 'mei'] }));
    await expect(asking(world, 'petra').offersTo('daniel')).rejects.toMatchObject({ code: 'person-unknown' });
    world = aWorld({ jira: { worksIn: () => Promise.resolve(false) } });
    ownedByPetra();
    await expect(asking(world, 'petra').offersTo('mei')).rejects.toMatchObject({ code: 'person-unknown' });
  });

  test('by nobody else', async () => {
    await expect(asking(world, 'daniel').offersTo('mei')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(asking(world, 'mei').answers(true)).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });
});

describe('the first look', () => {
  test('is changed by the Product Owner only, for what comes after', async () => {
    ownedByPetra();
    await expect(asking(world, 'daniel').setsFirstLook(0)).rejects.toMatchObject({ code: 'not-allowed' });
    const { roles: before } = await asking(world, 'sofie', 'scrum-master').confirms();
    expect(before.map(({ from }) => from)).toEqual([aRole().from, '2026-03-06T10:00:00.000Z']);
    await asking(world, 'sofie', 'scrum-master').stepsBack();
    expect(await asking(world, 'petra').setsFirstLook(3)).toMatchObject({ firstLookDays: 3 });
    const { roles: after } = await asking(world, 'daniel', 'scrum-master').confirms();
    expect(after.map(({ from }) => from)).toEqual([aRole().from, '2026-03-10T10:00:00.000Z']);
  });
});

describe('somebody who is Product Owner of other boards, too', () => {
  beforeEach(async () => {
    ownedByPetra();
    world.records.put('team', 'board:2', aTeam({ roles: [aRole()] }));
    world.records.put('team', 'board:3', aTeam({ roles: [aRole({ role: 'scrum-master' })] }));
    world.records.put(
      'person',
      'petra',
      aPerson('petra', { boards: {}, places: [PLACE, 'board:2', 'board:3', 'board:4'] }),
    );
    await asking(world, 'petra').reads();
  });

  test('is recognised as one, and told so alone', async () => {
    expect((await asking(world, 'petra').reads()).you.alsoProductOwnerOf).toBe(1);
    expect((await asking(world, 'daniel').reads()).you.alsoProductOwnerOf).toBe(0);
  });

  test('is shown this board though another one can’t be read', async () => {
    world.records.damage('team', 'board:2');
    expect((await asking(world, 'petra').reads()).you.alsoProductOwnerOf).toBe(0);
  });
});

test('somebody who may edit no more has no say, whatever the record holds', async () => {
  world = aWorld({ jira: { mayEdit: () => Promise.resolve(false) } });
  ownedByPetra();
  await expect(asking(world, 'petra').setsFirstLook(0)).rejects.toMatchObject({ code: 'not-in-team' });
  await expect(asking(world, 'petra').stepsBack()).rejects.toMatchObject({ code: 'not-in-team' });
});

test('what can’t be read is left as it is', async () => {
  ownedByPetra();
  world.records.damage('team', PLACE);
  await expect(asking(world, 'petra').confirms()).rejects.toMatchObject({ code: 'unreadable' });
  expect(world.records.writes).toBe(0);
});

test('letters are sent to Jira without the blanks around them', async () => {
  const sent: string[] = [];
  world = aWorld({
    jira: {
      findPeople: ({ key }, letters) => {
        sent.push(`${key} ${letters}`);
        return Promise.resolve([{ accountId: 'mei', name: 'Mei Tanaka' }]);
      },
    },
  });
  expect(await asking(world, 'petra').finds('  me ')).toEqual([{ accountId: 'mei', name: 'Mei Tanaka' }]);
  expect(sent).toEqual(['SHOP me']);
});
