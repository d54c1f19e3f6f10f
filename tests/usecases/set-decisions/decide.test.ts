/** "Keep both": remembered for the team, told to nobody who may not see the two, and asked again when their words change. */
import { admit } from '../../../src/usecases/admission/member';
import { Problem } from '../../../src/usecases/problem';
import { keepPair, lookAgain } from '../../../src/usecases/set-decisions/decide';
import {
  decided,
  decisionOf,
  MOST_DECIDED,
  NOTHING_DECIDED,
} from '../../../src/usecases/set-decisions/decided';
import { readSetHints } from '../../../src/usecases/set-index/read-set-hints';
import type { JiraReader } from '../../../src/usecases/ports';
import { aSetFinding } from '../../static/a-set-finding';
import { aSetWorld, ASKED, type SetTestWorld } from '../set-index/a-set-world';
import { readSetOverview } from '../asking';

const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';
const PARCEL = 'As a customer, I want to search for parcels, so that I see where they are';
const PAIR = { check: 'unique', why: 'unique.same', storyId: '10001', otherId: '10002' } as const;

/** Two pairs: 10001 and 10002, 10003 and 10004. */
async function twoPairs(jira: Partial<JiraReader> = {}): Promise<SetTestWorld> {
  const world = aSetWorld({ jira });
  for (const summary of [VOUCHER, VOUCHER, PARCEL, PARCEL]) world.add({ summary });
  await readSetOverview(world, ASKED);
  await world.work();
  return world;
}

const member = (world: SetTestWorld, accountId = 'petra') => admit(world, 'team', { ...ASKED, accountId });
const keep = async (
  world: SetTestWorld,
  pair: Parameters<typeof keepPair>[2]['pair'] = PAIR,
  who = 'petra',
) => keepPair(world, await member(world, who), { pair });
const ids = (findings: readonly { story: { id: string }; other: { id: string } }[]) =>
  findings.map(({ story, other }) => [story.id, other.id].sort().join(' '));

it('two that stay are counted no longer, for anybody of the team, and stand among those that are kept', async () => {
  const world = await twoPairs();
  expect(await readSetOverview(world, ASKED)).toMatchObject({ counts: [{ count: 2 }], kept: [] });
  await keep(world, { ...PAIR, storyId: '10002', otherId: '10001' });
  const overview = await readSetOverview(world, { ...ASKED, accountId: 'daniel' });
  expect(overview.counts).toMatchObject([{ check: 'unique', count: 1 }]);
  expect(ids(overview.kept)).toEqual(['10001 10002']);
});

it('the panel of either of them no longer names the other', async () => {
  const world = await twoPairs();
  await keep(world);
  for (const issueId of ['10001', '10002'])
    expect(await readSetHints(world, { accountId: 'petra', issueId, claimedProjectId: null })).toMatchObject({
      findings: [],
    });
});

it('looked at again they are named as before', async () => {
  const world = await twoPairs();
  await keep(world);
  await lookAgain(world, await member(world), { pair: PAIR });
  expect(await readSetOverview(world, ASKED)).toMatchObject({ counts: [{ count: 2 }], kept: [] });
});

it('of two people at once nobody’s decision is lost', async () => {
  const world = await twoPairs();
  const theirs = { ...PAIR, storyId: '10003', otherId: '10004' };
  let isFirst = true;
  world.records.beforeWrite = async () => {
    if (!isFirst) return;
    isFirst = false;
    await keep(world, theirs, 'daniel');
  };
  await keep(world);
  expect(ids((await readSetOverview(world, ASKED)).kept).sort()).toEqual(['10001 10002', '10003 10004']);
});

it('what is not named together can’t be decided about, nor what somebody may not see', async () => {
  const world = await twoPairs();
  await expect(keep(world, { ...PAIR, otherId: '10003' })).rejects.toMatchObject({ code: 'not-found' });
  const hidden = await twoPairs({
    visibleAmong: (all) => Promise.resolve(new Set(all.filter((id) => id !== '10002'))),
  });
  await expect(keep(hidden)).rejects.toBeInstanceOf(Problem);
  expect(hidden.records.valueOf('set-decisions', 'board:1')).toBeNull();
});

it('keeps neither a name nor a word of a story', async () => {
  const world = await twoPairs();
  await keep(world);
  const kept = [...world.records.kept.values()].join('');
  expect(kept).toContain('10001');
  for (const word of ['petra', 'voucher', 'gift']) expect(kept).not.toContain(word);
});

it('other words ask the question anew', () => {
  const before = aSetFinding();
  const decisions = decided(NOTHING_DECIDED, before, 'kept');
  expect(decisionOf(decisions, before)).toBe('kept');
  expect(decisionOf(decisions, { ...before, mine: { ...before.mine, text: 'something else' } })).toBeNull();
});

it('remembers the newest five hundred', () => {
  const finding = aSetFinding();
  const about = (at: number) => ({ ...finding, story: { ...finding.story, id: String(at) } });
  let decisions = NOTHING_DECIDED;
  for (let at = 0; at <= MOST_DECIDED; at += 1) decisions = decided(decisions, about(at), 'kept');
  expect(decisions.pairs).toHaveLength(MOST_DECIDED);
  expect(decisionOf(decisions, about(0))).toBeNull();
  expect(decisionOf(decisions, about(MOST_DECIDED))).toBe('kept');
});
