/** Linking two stories that were named together, and taking that back: also after the comparison has heard of the link. */
import { admit } from '../../../src/usecases/admission/member';
import { Problem } from '../../../src/usecases/problem';
import type { IssueLink, JiraRelations } from '../../../src/usecases/relations-port';
import type { PairLinked, SetPair } from '../../../src/contract/set-acts';
import { keepPair } from '../../../src/usecases/set-decisions/decide';
import { linkPair, unlinkPair } from '../../../src/usecases/set-decisions/link-pair';
import type { StoryTraits } from '../../builders/story';
import { aSetWorld, ASKED, type SetTestWorld } from '../set-index/a-set-world';
import { readSetOverview } from '../asking';
import { BLOCKS, RELATES } from '../relations/a-related-story';

const DUPLICATE = { id: '2', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' };
const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';
const ALIKE: readonly StoryTraits[] = [{ summary: VOUCHER }, { summary: VOUCHER }];
const WAITING: readonly StoryTraits[] = [
  { summary: 'As a user, I want to view my profile' },
  { summary: 'As a user, I want to create a profile' },
];
const ALIKE_PAIR: SetPair = { check: 'unique', why: 'unique.same', storyId: '10001', otherId: '10002' };
const WAITING_PAIR: SetPair = { ...ALIKE_PAIR, check: 'independent', why: 'independent.uses' };

/** A link of this Jira: the source does to the target what the type's outward words say. */
interface Stored {
  readonly id: string;
  readonly typeId: string;
  readonly source: string;
  readonly target: string;
}

interface Scene {
  readonly world: SetTestWorld;
  readonly links: Stored[];
  readonly link: (pair: SetPair, as?: 'duplicate' | 'blocker') => Promise<PairLinked>;
  readonly undo: (pair: SetPair, linkId: string) => Promise<PairLinked>;
  /** What the line counts. */
  readonly counted: () => Promise<readonly string[]>;
}

/** Two stories that were compared, SHOP-1 and SHOP-2, in a Jira whose links can be made and taken away. */
async function aScene(
  stories: readonly StoryTraits[],
  { hidden = '', over = {} }: { readonly hidden?: string; readonly over?: Partial<JiraRelations> } = {},
): Promise<Scene> {
  const links: Stored[] = [];
  const keyOf = (id: string): string => `SHOP-${Number(id) - 10_000}`;
  const asSeen = ({ id, typeId, source, target }: Stored, from: string): IssueLink => {
    const isOutward = source === from;
    return { id, typeId, isOutward, key: isOutward ? target : source, summary: null };
  };
  const relations: Partial<JiraRelations> = {
    readNamed: (id) =>
      id === hidden
        ? Promise.reject(new Problem('not-found', 'hidden'))
        : Promise.resolve({ id, key: keyOf(id), summary: 'A story', projectId: '10000', level: 0 }),
    listLinkTypes: () => Promise.resolve([RELATES, BLOCKS, DUPLICATE]),
    readRelations: (id) => {
      const own = links.filter(({ source, target }) => [source, target].includes(keyOf(id)));
      return Promise.resolve({ parent: null, links: own.map((one) => asSeen(one, keyOf(id))) });
    },
    link: (one) => {
      links.push({ id: String(900 + links.length), ...one });
      return Promise.resolve();
    },
    unlink: (linkId) => {
      links.splice(0, links.length, ...links.filter(({ id }) => id !== linkId));
      return Promise.resolve();
    },
    ...over,
  };
  const world = aSetWorld({ relations });
  for (const traits of stories) world.add(traits);
  await readSetOverview(world, ASKED);
  await world.work();
  const member = await admit(world, 'team', ASKED);
  return {
    world,
    links,
    link: (pair, as = pair.check === 'unique' ? 'duplicate' : 'blocker') =>
      linkPair(world, member, { pair, as }),
    undo: (pair, linkId) => unlinkPair(world, member, { pair, linkId }),
    counted: async () => (await readSetOverview(world, ASKED)).counts.map(({ check }) => check),
  };
}

/** Jira tells of the link, and the queue brings the comparison up to date. */
async function jiraTellsThatItWaits({ items, happened, work }: SetTestWorld): Promise<void> {
  const item = items.get('10001');
  if (item === undefined) throw new Error('no such story');
  const waits = [{ relation: 'is blocked by', key: 'SHOP-2', summary: 'A story', done: false }];
  items.set('10001', { ...item, story: { ...item.story, links: waits } });
  await happened('10001');
  expect(await work()).toBe(1);
}

it('a duplicate is linked, counted no longer, and is named again after the undo', async () => {
  const { links, link, undo, counted } = await aScene(ALIKE);
  expect(await link(ALIKE_PAIR)).toEqual({ state: 'done', linkId: '900' });
  expect(links).toMatchObject([{ typeId: DUPLICATE.id, source: 'SHOP-1', target: 'SHOP-2' }]);
  expect(await counted()).toEqual([]);
  expect(await undo(ALIKE_PAIR, '900')).toEqual({ state: 'done', linkId: null });
  expect(links).toEqual([]);
  expect(await counted()).toEqual(['unique']);
});

it('of a pair that is turned round, the other one is the duplicate', async () => {
  const { links, link } = await aScene(ALIKE);
  await link({ ...ALIKE_PAIR, storyId: '10002', otherId: '10001' });
  expect(links).toMatchObject([{ source: 'SHOP-2', target: 'SHOP-1' }]);
});

it('two that are linked already are not linked a second time, whichever of them says so', async () => {
  const { links, link } = await aScene(ALIKE);
  links.push({ id: '1', typeId: DUPLICATE.id, source: 'SHOP-2', target: 'SHOP-1' });
  expect(await link(ALIKE_PAIR)).toEqual({ state: 'done', linkId: null });
  expect(links).toHaveLength(1);
});

it('is taken back though the comparison has heard of the link meanwhile', async () => {
  const { world, links, link, undo } = await aScene(WAITING);
  expect(await link(WAITING_PAIR)).toEqual({ state: 'done', linkId: '900' });
  expect(links).toMatchObject([{ typeId: BLOCKS.id, source: 'SHOP-2', target: 'SHOP-1' }]);
  await jiraTellsThatItWaits(world);
  expect(await undo(WAITING_PAIR, '900')).toEqual({ state: 'done', linkId: null });
  expect(links).toEqual([]);
});

it('a link that somebody took away in Jira meanwhile is as wanted, and the two are named again', async () => {
  const { links, link, undo, counted } = await aScene(ALIKE);
  await link(ALIKE_PAIR);
  links.length = 0;
  expect(await undo(ALIKE_PAIR, '900')).toEqual({ state: 'done', linkId: null });
  expect(await counted()).toEqual(['unique']);
});

it.each([
  ['of another kind', { typeId: RELATES.id, source: 'SHOP-1', target: 'SHOP-2' }],
  ['with another story', { typeId: DUPLICATE.id, source: 'SHOP-1', target: 'SHOP-7' }],
])('a link %s is not taken away from here', async (_which, stored) => {
  const { links, undo } = await aScene(ALIKE);
  links.push({ id: '1', ...stored });
  await expect(undo(ALIKE_PAIR, '1')).rejects.toMatchObject({ code: 'not-found' });
  expect(links).toHaveLength(1);
});

it('stories that somebody may not see are neither linked nor taken apart', async () => {
  const { links, link, undo } = await aScene(ALIKE, { hidden: '10002' });
  links.push({ id: '1', typeId: DUPLICATE.id, source: 'SHOP-1', target: 'SHOP-2' });
  await expect(link(ALIKE_PAIR)).rejects.toMatchObject({ code: 'not-found' });
  await expect(undo(ALIKE_PAIR, '1')).rejects.toMatchObject({ code: 'not-found' });
  expect(links).toHaveLength(1);
});

it('only a link is made that says what was found, between two that are named together', async () => {
  const { links, link } = await aScene(ALIKE);
  await expect(link(ALIKE_PAIR, 'blocker')).rejects.toMatchObject({ code: 'bad-request' });
  await expect(link({ ...ALIKE_PAIR, otherId: '10009' })).rejects.toMatchObject({ code: 'not-found' });
  expect(links).toEqual([]);
});

it.each<[string, Partial<JiraRelations>]>([
  ['a site without such a link', { listLinkTypes: () => Promise.resolve([RELATES]) }],
  ['a Jira that refuses', { link: () => Promise.reject(new Problem('not-allowed', 'no right to link')) }],
])('of %s it is told that it can’t be done, and the two stay named', async (_which, over) => {
  const { link, counted } = await aScene(ALIKE, { over });
  expect(await link(ALIKE_PAIR)).toEqual({ state: 'not-changeable' });
  expect(await counted()).toEqual(['unique']);
});

it('a link that can’t be remembered stands all the same, and can be taken back', async () => {
  const { world, link, undo, counted } = await aScene(ALIKE);
  world.records.beforeWrite = () => {
    throw new Problem('busy', 'the store has too much to do');
  };
  expect(await link(ALIKE_PAIR)).toEqual({ state: 'done', linkId: '900' });
  world.records.beforeWrite = () => undefined;
  expect(await counted()).toEqual(['unique']);
  expect(await undo(ALIKE_PAIR, '900')).toEqual({ state: 'done', linkId: null });
});

it('decisions that can’t be read hide nothing, and are not overwritten', async () => {
  const { world, counted } = await aScene(ALIKE);
  world.records.damage('set-decisions', 'board:1');
  expect(await counted()).toEqual(['unique']);
  const member = await admit(world, 'team', ASKED);
  await expect(keepPair(world, member, { pair: ALIKE_PAIR })).rejects.toMatchObject({ code: 'unreadable' });
});
