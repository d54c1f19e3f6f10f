import type { PlacedItem } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { anItem, aWorld } from '../builders/world';
import { findGoodOne } from './asking';

const WISH = 'As a customer, I want to pay with a voucher, so that I can use up a gift.';
const QUESTION = { accountId: 'petra', issueId: '1', claimedProjectId: null, check: 'benefit' } as const;
const TITLE = anItem({ id: '1', key: 'SHOP-1', summary: 'Vouchers' });

function aTeam(recent: readonly PlacedItem[], mayEdit = true) {
  const wanted: unknown[] = [];
  const world = aWorld({
    jira: {
      mayEdit: () => Promise.resolve(mayEdit),
      readItem: (id) => (id === '1' ? Promise.resolve(TITLE) : Promise.reject(new Problem('not-found', id))),
      readRecentItems: ({ projectId, issueTypeId }, size) => {
        wanted.push({ projectId, issueTypeId, size });
        return Promise.resolve(recent);
      },
    },
  });
  return { world, wanted };
}

describe('a good one from this team', () => {
  it('is a recent item of the same project and type, with the words that fulfil the check', async () => {
    const { world, wanted } = aTeam([TITLE, anItem({ key: 'SHOP-2', summary: WISH })]);
    const found = await findGoodOne(world, QUESTION);
    expect(wanted).toEqual([{ projectId: '10000', issueTypeId: '10001', size: 50 }]);
    expect(found).toMatchObject({ key: 'SHOP-2', summary: WISH });
    expect(found?.evidence.map(({ text }) => text).join(' ')).toContain('use up a gift');
  });

  it('is nothing where no recent item fulfils the check', async () => {
    expect(await findGoodOne(aTeam([TITLE]).world, QUESTION)).toBeNull();
  });

  it('is asked for by the team only, and of a story that is there', async () => {
    const outside = aTeam([], false);
    await expect(findGoodOne(outside.world, QUESTION)).rejects.toMatchObject({ code: 'not-in-team' });
    expect(outside.wanted).toEqual([]);
    const gone = findGoodOne(aTeam([]).world, { ...QUESTION, issueId: '2' });
    await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });
});
