/** A team's record and those of the people in it change together, whoever else writes at the same time. */
import fc from 'fast-check';
import { changeTeam } from '../../../src/usecases/team/change-team';
import { Problem } from '../../../src/usecases/problem';
import { accountsNamed } from '../../../src/usecases/team/named-accounts';
import { reconcilePerson, reconcilePlace } from '../../../src/usecases/team/reconcile';
import { aPerson, someRecords, type TestRecords } from '../../builders/records';
import { aTeam, BOARD, BOARD_KEY, holding } from './a-team';

const now = () => new Date('2026-03-05T10:00:00Z');
const people = (count: number) => Array.from({ length: count }, (_, at) => `account-${at}`);

let records: TestRecords;
beforeEach(() => {
  records = someRecords(now);
});

const placesOf = (accountId: string) => records.valueOf('person', accountId)?.places;
/** Accounts whose record leads to the board. */
const found = () =>
  [...records.kept.keys()]
    .filter((key) => key.startsWith('person/') && placesOf(key.slice(7))?.includes(BOARD_KEY) === true)
    .map((key) => key.slice(7));

it('begins with a team that has said nothing, and gives back what it has become', async () => {
  const seen: unknown[] = [];
  const team = await changeTeam(records, BOARD, (before) => {
    seen.push(before);
    return { ...before, firstLookDays: 3 };
  });
  expect(seen).toEqual([aTeam()]);
  expect(team).toEqual(aTeam({ firstLookDays: 3 }));
  expect(records.valueOf('team', BOARD_KEY)).toEqual(team);
});

it('lets everybody who is named be found, and nobody else', async () => {
  await changeTeam(records, BOARD, (team) => ({
    ...team,
    members: ['ann', 'ben'],
    roles: [holding('cleo')],
    handOvers: [{ role: 'product-owner', from: 'cleo', to: 'dan', offeredAt: '2026-03-05T10:00:00.000Z' }],
  }));
  expect(found().sort()).toEqual(['ann', 'ben', 'cleo', 'dan']);
  await changeTeam(records, BOARD, (team) => ({ ...team, members: ['ann'], handOvers: [] }));
  expect(found().sort()).toEqual(['ann', 'cleo']);
  // Of the others nothing is kept any more.
  expect([...records.kept.keys()].sort()).toEqual(['person/ann', 'person/cleo', `team/${BOARD_KEY}`]);
});

it('leaves what else is kept of somebody who is no longer named', async () => {
  records.put('person', 'ann', aPerson('ann', { boards: { '10000': 2 }, places: ['board:7'] }));
  await changeTeam(records, BOARD, (team) => ({ ...team, members: ['ann'] }));
  expect(placesOf('ann')).toEqual(['board:7', BOARD_KEY]);
  await changeTeam(records, BOARD, (team) => ({ ...team, members: null }));
  expect(records.valueOf('person', 'ann')).toEqual(
    aPerson('ann', { boards: { '10000': 2 }, places: ['board:7'] }),
  );
});

it('writes nothing where nothing changes, and nothing where the change is refused', async () => {
  await changeTeam(records, BOARD, (team) => team);
  const refused = changeTeam(records, BOARD, () => {
    throw new Problem('not-allowed', 'no');
  });
  await expect(refused).rejects.toMatchObject({ code: 'not-allowed' });
  expect(records.writes).toBe(0);
});

it('makes the change anew over what somebody else wrote meanwhile', async () => {
  records.beforeWrite = () => {
    records.beforeWrite = () => undefined;
    records.put('team', BOARD_KEY, aTeam({ firstLookDays: 3 }));
  };
  const team = await changeTeam(records, BOARD, (before) => ({ ...before, members: ['ann'] }));
  expect(team).toEqual(aTeam({ firstLookDays: 3, members: ['ann'] }));
  expect(records.writes).toBe(2);
});

it('gives up after three tries, and nothing of the change is there', async () => {
  records.beforeWrite = () => {
    records.put('team', BOARD_KEY, aTeam());
  };
  const change = changeTeam(records, BOARD, (before) => ({ ...before, members: ['ann'] }));
  await expect(change).rejects.toMatchObject({ code: 'changed-meanwhile' });
  expect(records.writes).toBe(3);
  expect(found()).toEqual([]);
});

it('leaves a team that can’t be read as it is', async () => {
  records.damage('team', BOARD_KEY);
  const change = changeTeam(records, BOARD, (before) => ({ ...before, members: ['ann'] }));
  await expect(change).rejects.toMatchObject({ code: 'unreadable' });
  expect(records.writes).toBe(0);
});

describe('more people than one write holds', () => {
  const many = people(60);

  it('can all be found, too', async () => {
    await changeTeam(records, BOARD, (team) => ({ ...team, members: many }));
    expect(found().sort()).toEqual([...many].sort());
    await changeTeam(records, BOARD, (team) => ({ ...team, members: many.slice(0, 5) }));
    expect(found().sort()).toEqual(many.slice(0, 5));
  });

  it('are found after the next repair, where the change was cut off', async () => {
    const cutOff = () => {
      if (records.writes > 1) throw new Problem('busy', 'no more writes');
    };
    records.beforeWrite = cutOff;
    await changeTeam(records, BOARD, (team) => ({ ...team, members: many }));
    expect(found()).toHaveLength(24);
    records.beforeWrite = () => undefined;
    await reconcilePlace(records, BOARD_KEY);
    expect(found().sort()).toEqual([...many].sort());

    records.writes = 0;
    records.beforeWrite = cutOff;
    await changeTeam(records, BOARD, (team) => ({ ...team, members: ['ann'] }));
    records.beforeWrite = () => undefined;
    expect(found().length).toBeGreaterThan(30);
    for (const accountId of found()) await reconcilePerson(records, accountId);
    expect(found()).toEqual(['ann']);
  });
});

describe('the repair', () => {
  it('makes a store that was broken agree both ways', async () => {
    records.put('team', BOARD_KEY, aTeam({ members: ['ann', 'ben'], roles: [holding('cleo')] }));
    records.put('person', 'ben', aPerson('ben', { boards: {}, places: [BOARD_KEY, 'board:7', 'board:8'] }));
    records.put('person', 'dan', aPerson('dan', { boards: { '10000': 1 }, places: [BOARD_KEY] }));
    records.put('team', 'board:8', aTeam({ members: ['ben'] }));
    await reconcilePlace(records, BOARD_KEY);
    await reconcilePlace(records, 'board:nowhere');
    for (const accountId of ['ann', 'ben', 'cleo', 'dan', 'nobody'])
      await reconcilePerson(records, accountId);
    expect(found().sort()).toEqual(['ann', 'ben', 'cleo']);
    expect(placesOf('ben')).toEqual([BOARD_KEY, 'board:8']);
    expect(records.valueOf('person', 'dan')).toEqual(aPerson('dan', { boards: { '10000': 1 }, places: [] }));
  });

  it('takes no way away to a team that names somebody at this very moment', async () => {
    records.put('person', 'ann', aPerson('ann', { boards: {}, places: [BOARD_KEY] }));
    records.beforeWrite = () => {
      records.beforeWrite = () => undefined;
      records.put('team', BOARD_KEY, aTeam({ members: ['ann'] }));
    };
    await reconcilePerson(records, 'ann');
    expect(placesOf('ann')).toEqual([BOARD_KEY]);
  });
});

it('whatever happens in whichever order: whoever is named can be found', async () => {
  const team = fc.record({
    members: fc.option(fc.subarray(people(6))),
    owners: fc.subarray(people(6)),
    firstLookDays: fc.constantFrom(0, 1, 2, 3),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(team, { maxLength: 8 }), async (changes) => {
      records = someRecords(now);
      const outcomes = await Promise.allSettled(
        changes.map(({ members, owners, firstLookDays }) =>
          changeTeam(records, BOARD, (before) => ({
            ...before,
            members,
            roles: owners.map((accountId) => holding(accountId)),
            firstLookDays,
          })),
        ),
      );
      expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(changes.length > 0);
      const named = accountsNamed(records.valueOf('team', BOARD_KEY) ?? aTeam());
      expect(found().sort()).toEqual([...named].sort());
    }),
    { numRuns: 200 },
  );
});
