/** A closed account is forgotten everywhere, and no team is locked out by it. */
import fc from 'fast-check';
import { changeTeam } from '../../../src/usecases/team/change-team';
import { eraseAccount, withoutAccount } from '../../../src/usecases/team/erase-account';
import { aPerson, someRecords, type TestRecords } from '../../builders/records';
import { aTeam, BOARD, BOARD_KEY, holding } from './a-team';

const AT = '2026-03-05T10:00:00.000Z';

const OTHER = { projectId: '10000', boardId: 7 };
const HAND_OVER = {
  role: 'product-owner',
  from: 'ann',
  to: 'ben',
  offeredAt: '2026-03-05T10:00:00.000Z',
} as const;

let records: TestRecords;
beforeEach(async () => {
  records = someRecords(() => new Date('2026-03-05T10:00:00Z'));
  records.put('person', 'ann', aPerson('ann', { boards: { '10000': 1 }, places: [] }));
  await changeTeam(records, BOARD, () =>
    aTeam({ members: ['ann', 'ben'], roles: [holding('ann'), holding('ben')] }),
  );
  await changeTeam(records, OTHER, () =>
    aTeam({ members: ['ann'], handOvers: [HAND_OVER], firstLookDays: 2 }),
  );
});

const all = () => JSON.stringify([...records.kept]);

it('leaves no trace of it, and of the others everything', async () => {
  await eraseAccount(records, 'ann', AT);
  expect(all()).not.toContain('ann');
  expect(records.valueOf('team', BOARD_KEY)).toEqual(aTeam({ members: ['ben'], roles: [holding('ben')] }));
  expect(records.valueOf('person', 'ben')?.places).toEqual([BOARD_KEY]);
});

it('makes a list of which nobody is left none at all: all who may edit are the team', async () => {
  await eraseAccount(records, 'ann', AT);
  expect(records.valueOf('team', 'board:7')).toEqual(aTeam({ members: null, firstLookDays: 2 }));
});

it('does nothing for an account of which nothing is kept', async () => {
  records.writes = 0;
  await eraseAccount(records, 'nobody', AT);
  expect(records.writes).toBe(0);
});

it('does what it can where one team can’t be read, and keeps the way to that one', async () => {
  const intact = records.kept.get('team/board:7') ?? '';
  records.damage('team', 'board:7');
  await expect(eraseAccount(records, 'ann', AT)).rejects.toMatchObject({ code: 'unreadable' });
  expect(records.valueOf('person', 'ann')).toEqual(aPerson('ann', { boards: {}, places: ['board:7'] }));
  expect(records.valueOf('team', BOARD_KEY)?.members).toEqual(['ben']);
  // A later version can read it again.
  records.kept.set('team/board:7', intact);
  await eraseAccount(records, 'ann', AT);
  expect(all()).not.toContain('ann');
});

it('keeps the way to a team that names the account at this very moment', async () => {
  await changeTeam(records, OTHER, (team) => ({ ...team, members: null, handOvers: [] }));
  records.beforeWrite = async () => {
    records.beforeWrite = () => undefined;
    await changeTeam(records, OTHER, (team) => ({ ...team, members: ['ann'] }));
  };
  await eraseAccount(records, 'ann', AT);
  expect(records.valueOf('person', 'ann')?.places ?? []).toEqual(['board:7']);
});

it('changes nothing in a team that does not name it', () => {
  const account = fc.constantFrom('ann', 'ben', 'cleo');
  fc.assert(
    fc.property(
      fc.option(fc.array(account, { minLength: 1 })),
      fc.array(account),
      account,
      (members, owners, gone) => {
        const team = aTeam({ members, roles: owners.map((id) => holding(id)) });
        const left = withoutAccount(team, gone, AT);
        expect(JSON.stringify(left)).not.toContain(gone);
        if (!JSON.stringify(team).includes(gone)) expect(left).toBe(team);
        expect(left.members).not.toEqual([]);
      },
    ),
  );
});

it('shows everybody nothing any more where no Product Owner is left, and whoever comes after decides anew', () => {
  const publishing = (...owners: readonly string[]) =>
    aTeam({ publishesBands: true, roles: owners.map((id) => holding(id)) });
  expect(withoutAccount(publishing('ann'), 'ann', AT).publishesBands).toBe(false);
  expect(withoutAccount(publishing('ann', 'ben'), 'ann', AT).publishesBands).toBe(true);
});
