/** The app reads backlogs as itself; a person is told only what that person may see. */
import type { JiraReader } from '../../../src/usecases/ports';
import { Problem } from '../../../src/usecases/problem';
import { readSetHints } from '../../../src/usecases/set-index/read-set-hints';
import { aTeamDefinition } from '../../builders/team-definition';
import { NOW } from '../../builders/world';
import { aSetWorld, ASKED, type SetTestWorld } from './a-set-world';
import { readSetOverview } from '../asking';

const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';
const PARCEL = 'As a customer, I want to search for parcels, so that I see where they are';

/** Two pairs: 10001 and 10002, 10003 and 10004. */
async function twoPairs(jira: Partial<JiraReader> = {}): Promise<SetTestWorld> {
  const world = aSetWorld({ jira });
  for (const summary of [VOUCHER, VOUCHER, PARCEL, PARCEL]) world.add({ summary });
  await readSetOverview({ ...world, jira: { ...world.jira, mayEdit: () => Promise.resolve(true) } }, ASKED);
  await world.work();
  world.asked.length = 0;
  return world;
}

const seesNot = (hidden: string): Partial<JiraReader> => ({
  visibleAmong: (ids) => Promise.resolve(new Set(ids.filter((id) => id !== hidden))),
});
const question = (issueId: string) => ({ accountId: 'petra', issueId, claimedProjectId: null });

describe('a person who may not see one of two stories', () => {
  it('is not told of the pair on the prep page, and it is not counted', async () => {
    const world = await twoPairs(seesNot('10002'));
    const overview = await readSetOverview(world, ASKED);
    expect(overview.counts).toMatchObject([
      { check: 'unique', count: 1, findings: [{ story: { id: '10003' } }] },
    ]);
    expect(JSON.stringify(overview)).not.toContain('SHOP-2');
  });

  it('is not told of it beside the other one', async () => {
    const world = await twoPairs(seesNot('10002'));
    expect(await readSetHints(world, question('10001'))).toMatchObject({ findings: [] });
    expect(await readSetHints(world, question('10003'))).toMatchObject({
      findings: [{ other: { id: '10004' } }],
    });
  });

  it('may see nothing at all of what was found', async () => {
    const world = await twoPairs({ visibleAmong: () => Promise.resolve(new Set<string>()) });
    expect(await readSetOverview(world, ASKED)).toMatchObject({ stories: 4, counts: [] });
  });
});

it('tells nothing that the team’s Definition asks of no kind of item', async () => {
  const world = await twoPairs();
  const only = { weights: { described: 100 } };
  const { kinds, ...others } = aTeamDefinition();
  const definition = {
    ...others,
    kinds: {
      story: { ...kinds.story, ...only },
      bug: { ...kinds.bug, ...only },
      task: { ...kinds.task, ...only },
      spike: kinds.spike,
    },
  };
  world.records.put('definition', 'board:1', { number: 1, definition, savedAt: NOW, restoredFrom: null });
  expect(await readSetOverview(world, ASKED)).toMatchObject({ stories: 4, counts: [] });
  expect(await readSetHints(world, question('10001'))).toMatchObject({ findings: [] });
});

describe('somebody who is not of the team', () => {
  const looksOnly: Partial<JiraReader> = { mayEdit: () => Promise.resolve(false) };

  it('learns nothing, and asks for nothing', async () => {
    const world = await twoPairs(looksOnly);
    world.pass(48);
    await expect(readSetOverview(world, ASKED)).rejects.toMatchObject({ code: 'not-in-team' });
    await expect(readSetHints(world, question('10001'))).rejects.toMatchObject({ code: 'not-in-team' });
    expect(world.jobs.waiting).toEqual([]);
  });

  it('gets no index of a board that is not one of the project', async () => {
    const world = await twoPairs();
    await expect(readSetOverview(world, { ...ASKED, boardId: 7 })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(world.jobs.waiting).toEqual([]);
  });

  it('gets no hints of an issue that is hidden', async () => {
    const hidden = () => Promise.reject(new Problem('not-found', 'Jira answered 404'));
    const world = await twoPairs({ placeOf: hidden });
    await expect(readSetHints(world, question('10001'))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what it asks of Jira', () => {
  it('is four requests for the prep page, and three for a panel that has just been read', async () => {
    const world = await twoPairs();
    await readSetOverview(world, ASKED);
    expect([...world.asked].sort()).toEqual(['listBoards', 'mayEdit', 'readProject', 'visibleAmong']);
    await readSetHints(world, question('10001'));
    world.asked.length = 0;
    await readSetHints(world, question('10001'));
    expect([...world.asked].sort()).toEqual(['mayEdit', 'placeOf', 'visibleAmong']);
  });

  it('is one less where nothing was found', async () => {
    const world = await twoPairs();
    const lone = world.add({ summary: 'As a clerk, I want to see the weather, so that I take an umbrella' });
    await world.happened(lone);
    await world.work();
    await readSetHints(world, question(lone));
    world.asked.length = 0;
    expect(await readSetHints(world, question(lone))).toMatchObject({ findings: [] });
    expect([...world.asked].sort()).toEqual(['mayEdit', 'placeOf']);
  });
});

describe('the list of the surest', () => {
  it('ends at fifty, and the count goes on', async () => {
    const world = aSetWorld({ jira: seesNot('10001') });
    for (let pair = 0; pair < 70; pair += 1) {
      const summary = `As a clerk, I want to print list ${pair}, so that day ${pair} ends well`;
      world.add({ summary });
      world.add({ summary });
    }
    await readSetOverview(world, ASKED);
    await world.work();
    const { counts } = await readSetOverview(world, ASKED);
    // One of the fifty is not for this person; of the twenty that are not listed nobody has looked.
    expect(counts[0]).toMatchObject({ check: 'unique', count: 69 });
    expect(counts[0]?.findings).toHaveLength(49);
  });
});

describe('an issue that is named by its key', () => {
  it('is found by its id', async () => {
    const world = await twoPairs({
      placeOf: () => Promise.resolve({ id: '10001', projectId: '10000', isOpenToAll: true }),
    });
    expect(await readSetHints(world, question('SHOP-1'))).toMatchObject({
      findings: [{ other: { id: '10002' } }],
    });
  });
});

describe('an index that is replaced while it is read', () => {
  it('is read again, once', async () => {
    const world = await twoPairs();
    let isFirst = true;
    const shelf = {
      ...world.shelf,
      readAll: async (names: readonly string[]) => {
        const values = await world.shelf.readAll(names);
        if (isFirst && names.some((name) => name.endsWith(':head')) && names.length === 1) {
          isFirst = false;
          world.pass(25);
          await readSetOverview(world, ASKED);
          await world.work();
        }
        return values;
      },
    };
    const hints = await readSetHints({ ...world, shelf }, question('10001'));
    expect(hints).toMatchObject({ asOf: world.now().toISOString(), findings: [{ other: { id: '10002' } }] });
  });
});
