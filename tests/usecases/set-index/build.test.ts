/** A backlog is read as a whole by the queue, once, whatever comes twice, breaks off or changes meanwhile. */
import { SHELF_BYTES } from '../../../src/usecases/ports';
import { Problem } from '../../../src/usecases/problem';
import { readSetHints } from '../../../src/usecases/set-index/read-set-hints';
import { runSetJob } from '../../../src/usecases/set-index/run-job';
import { aPlainStory, aSetWorld, ASKED, BOARD, type SetTestWorld } from './a-set-world';
import { readSetOverview } from '../asking';

const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';
const PARCEL = 'As a customer, I want to search for parcels, so that I see where they are';

/** What leads to the parts of an index. */
interface Head {
  readonly built: number;
  readonly edition: number;
  readonly digests: Readonly<Record<string, string>>;
}

let world: SetTestWorld;
beforeEach(() => {
  world = aSetWorld();
});

const look = () => readSetOverview(world, ASKED);
const hintsOf = (issueId: string) =>
  readSetHints(world, { accountId: 'petra', issueId, claimedProjectId: null });

function fill(count: number): void {
  for (let number = 0; number < count; number += 1) world.add(aPlainStory(number));
}
const pagesRead = () => world.requests.filter((request) => request.startsWith('page'));
const namesLeft = (part: string) => [...world.shelf.kept.keys()].filter((name) => name.includes(part));

describe('a backlog that nobody has compared', () => {
  it('is read by the queue when somebody looks, and is there the next time', async () => {
    const [one, other] = [world.add({ summary: VOUCHER }), world.add({ summary: VOUCHER })];
    const third = world.add({ summary: PARCEL });
    expect(await look()).toEqual({ state: 'building', asOf: null, stories: 0, counts: [], kept: [] });
    expect(await hintsOf(one)).toBeNull();
    await world.work();
    expect(world.requests).toEqual(['fields', 'page 0']);
    const asOf = world.now().toISOString();
    expect(await look()).toMatchObject({
      state: 'ready',
      asOf,
      stories: 3,
      counts: [{ check: 'unique', count: 1, findings: [{ story: { id: one }, other: { id: other } }] }],
    });
    expect(await hintsOf(other)).toMatchObject({ asOf, findings: [{ check: 'unique', other: { id: one } }] });
    expect(await hintsOf(third)).toEqual({ asOf, findings: [] });
    expect(await hintsOf('99999')).toBeNull();
  });

  it('is asked for once, however many look', async () => {
    fill(3);
    await Promise.all(Array.from({ length: 10 }, look));
    expect(world.jobs.waiting).toHaveLength(1);
    await look();
    expect(world.jobs.waiting).toHaveLength(1);
  });

  it('is asked for again where the job was lost', async () => {
    await look();
    world.jobs.waiting.splice(0);
    world.pass(0.5);
    await look();
    expect(world.jobs.waiting).toHaveLength(1);
  });

  it('is asked for by the next one where the queue was full', async () => {
    world.jobs.isBusy = true;
    expect(await look()).toMatchObject({ state: 'building' });
    world.jobs.isBusy = false;
    await look();
    expect(world.jobs.waiting).toHaveLength(1);
  });

  it('is that of the project where there is no board', async () => {
    world = aSetWorld({ jira: { listBoards: () => Promise.resolve([]) } });
    fill(3);
    await look();
    expect(world.jobs.waiting).toMatchObject([{ backlog: { projectId: '10000', boardId: null } }]);
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 3 });
  });
});

describe('what is compared', () => {
  it('leaves out what not everybody may see, to the last word', async () => {
    fill(2);
    const hidden = world.add({ summary: 'The merger with Contoso' }, { isOpenToAll: false });
    await look();
    await world.work();
    expect(await look()).toMatchObject({ stories: 2 });
    expect(await hintsOf(hidden)).toBeNull();
    expect(world.allKept()).not.toContain('Contoso');
  });

  it('asks of each kind what its Definition asks: of a bug only whether it is told twice, of a spike nothing', async () => {
    for (let number = 0; number < 9; number += 1) world.add(aPlainStory(number));
    const story = world.add({ summary: 'Basket forgets vouchers' });
    const links = [{ relation: 'is blocked by', key: 'SHOP-1', summary: '', done: false }];
    const bug = world.add({ summary: 'Basket forgets vouchers', kind: 'bug', links });
    const spike = world.add({ summary: 'Basket forgets vouchers', kind: 'spike' });
    await look();
    await world.work();
    const checksOf = async (id: string) => (await hintsOf(id))?.findings.map(({ check }) => check);
    expect(await checksOf(story)).toEqual(['unique', 'uniform']);
    expect(await checksOf(bug)).toEqual(['unique']);
    expect(await checksOf(spike)).toBeUndefined();
    expect(await look()).toMatchObject({
      stories: 11,
      counts: [
        { check: 'unique', count: 1 },
        { check: 'uniform', count: 1 },
      ],
    });
  });

  it('tells of a pair from the side of the one that is asked', async () => {
    // A task comes first by key; what contradicts it is asked of stories only.
    world.add({ summary: 'The clerk must not cancel a paid order', kind: 'task' });
    const story = world.add({ summary: 'As a clerk, I want to cancel a paid order, so that nobody waits' });
    await look();
    await world.work();
    const { counts } = await look();
    for (const { findings } of counts.filter(({ check }) => check !== 'unique'))
      for (const finding of findings) expect(finding.story.id).toBe(story);
    expect(counts.map(({ check }) => check)).toContain('conflict-free');
  });
});

describe('a large backlog', () => {
  it('is read in several jobs of ten pages, and what was kept meanwhile goes', async () => {
    fill(2345);
    await look();
    const jobs = await world.work();
    expect(jobs).toBe(4); // three of pages, one for what has changed meanwhile
    expect(pagesRead()).toHaveLength(24);
    expect(await look()).toMatchObject({ state: 'ready', stories: 2345 });
    expect(namesLeft(':piece:')).toEqual([]);
    expect(namesLeft(':build')).toEqual([]);
  });

  it('is read once though every job comes twice', async () => {
    fill(2345);
    world.jobs.isTwice = true;
    await look();
    await world.work();
    expect(pagesRead()).toHaveLength(24);
    expect(new Set(pagesRead()).size).toBe(24);
    expect(await look()).toMatchObject({ stories: 2345 });
  });

  it('is read by one of two who were asked', async () => {
    fill(1500);
    world.jobs.waiting.push(
      { kind: 'build', backlog: BOARD, asked: world.now().getTime() },
      { kind: 'build', backlog: BOARD, asked: world.now().getTime() + 1 },
    );
    await world.work();
    expect(pagesRead()).toHaveLength(15);
    expect(await look()).toMatchObject({ stories: 1500 });
  });

  it('goes on after a fault with the page that failed', async () => {
    fill(2345);
    await look();
    world.before = (request) => {
      if (request !== 'page 700' || pagesRead().filter((page) => page === request).length > 1) return;
      world.problems.push(new Problem('busy', 'Jira answered 429', 30));
    };
    await expect(world.work()).rejects.toMatchObject({ code: 'busy', retryAfterSeconds: 30 });
    expect(await look()).toMatchObject({ state: 'building' });
    world.jobs.waiting.push({ kind: 'build', backlog: BOARD, asked: world.now().getTime() });
    await world.work();
    expect(pagesRead()).toHaveLength(25);
    expect(await look()).toMatchObject({ state: 'ready', stories: 2345 });
  });

  it.each([1, 2, 3, 4, 5])('loses nothing when it is stopped at write %i and tried again', async (writes) => {
    fill(1200);
    await look();
    const [job] = world.jobs.waiting;
    world.shelf.writesLeft = writes;
    await world.work().catch(() => undefined);
    world.shelf.writesLeft = Infinity;
    if (job !== undefined) world.jobs.waiting.push(job);
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 1200 });
    expect(namesLeft(':build')).toEqual([]);
  });

  it('is begun anew by the next one who looks, where the reading was broken off for good', async () => {
    fill(1500);
    await look();
    world.before = (request) => {
      if (request === 'page 1000') world.problems.push(new Problem('bad-request', 'the token is too old'));
    };
    await world.work();
    expect(namesLeft(':piece:')).toEqual([]);
    world.before = () => undefined;
    world.pass(0.5);
    expect(await look()).toMatchObject({ state: 'building' });
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 1500 });
  });

  it('is taken over where nothing has happened for long', async () => {
    fill(1500);
    await look();
    const first = world.jobs.waiting.shift();
    if (first?.kind !== 'build') throw new Error('no job');
    world.jobs.isBusy = true;
    world.jobs.waiting.push(first);
    await expect(world.work()).rejects.toMatchObject({ code: 'busy' });
    world.jobs.isBusy = false;
    world.pass(0.5);
    expect(await look()).toMatchObject({ state: 'building' });
    expect(world.jobs.waiting).toEqual([]); // it may still be tried again
    world.pass(0.5);
    await look();
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 1500 });
  });
});

describe('ten thousand stories', () => {
  beforeEach(async () => {
    fill(10_250);
    await look();
    await world.work();
  });

  it('fit the store with room to grow, and more are not read', async () => {
    expect(pagesRead()).toHaveLength(100);
    expect(await look()).toMatchObject({ state: 'ready', stories: 10_000 });
    const sizes = [...world.shelf.kept].map(([, json]) => Buffer.byteLength(json));
    expect(Math.max(...sizes)).toBeLessThan(0.75 * SHELF_BYTES);
  });

  it('are whole at every moment while they are replaced', async () => {
    world.pass(25);
    world.add({ id: '10777', summary: VOUCHER });
    await look();
    let looks = 0;
    world.shelf.afterWrite = () => {
      const [headName] = namesLeft(':head');
      const head = JSON.parse(world.shelf.kept.get(headName ?? '') ?? '') as Head;
      const parts = Object.keys(head.digests);
      expect(parts.length).toBeGreaterThan(25);
      const isThere = (part: string) =>
        world.shelf.kept.has(`set-index:board:1:${head.built}.${head.edition}:${part}`);
      expect(parts.filter((part) => !isThere(part))).toEqual([]);
      looks += 1;
    };
    await world.work();
    expect(looks).toBeGreaterThan(10);
    expect(world.allKept()).toContain(VOUCHER);
  });

  it('cost a panel three values, and one change a few', async () => {
    world.shelf.reads = 0;
    expect(await hintsOf('10777')).not.toBeNull();
    expect(world.shelf.reads).toBeLessThanOrEqual(3);

    world.add({ ...aPlainStory(4), id: '10777' });
    world.requests.length = 0;
    await world.happened('10777');
    world.shelf.written.length = 0;
    await world.work();
    expect(world.requests).toEqual(['again 10777']);
    expect(await hintsOf('10777')).toMatchObject({ findings: [{ check: 'unique', other: { id: '10005' } }] });
    const parts = world.shelf.written.filter((name) => /cards|findings|overview/.test(name));
    // Its card, its findings and the other one's, and the list of pairs.
    expect(parts).toHaveLength(4);
  });
});

describe('a backlog that changes while it is read', () => {
  it('is brought up to date when it has been read', async () => {
    fill(1500);
    await look();
    const gone = '10020';
    const pending: Promise<void>[] = [];
    world.before = (request) => {
      // One that was read already, one that was not, and a new one; later one that goes.
      for (const id of request === 'page 600' ? ['10010', '11400', world.add({})] : []) {
        world.add({ id, summary: VOUCHER });
        pending.push(world.happened(id));
      }
      if (request !== 'page 1500') return;
      world.items.delete(gone);
      pending.push(world.happened(gone, true));
    };
    await world.work();
    await Promise.all(pending);
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 1500, counts: [{ check: 'unique' }] });
    for (const id of ['10010', '11400', '11501'])
      expect(await hintsOf(id)).toMatchObject({ findings: [{ check: 'unique' }] });
    expect(await hintsOf(gone)).toBeNull();
    expect(namesLeft(':changed:')).toEqual([]);
    expect(namesLeft(':taken')).toEqual([]);
  });

  it('holds a story once that came on two pages', async () => {
    fill(150);
    await look();
    world.before = (request) => {
      if (request !== 'page 100') return;
      // Ranked down behind the first page after that was read: everything moves up by one.
      const [first] = world.items;
      if (first === undefined) return;
      world.items.delete(first[0]);
      world.items.set(...first);
    };
    await world.work();
    // 10001 came twice; 10101 moved up and was skipped, until the next reading or its next change.
    expect(await look()).toMatchObject({ stories: 149 });
    expect(await hintsOf('10101')).toBeNull();
    await world.happened('10101');
    await world.work();
    expect(await look()).toMatchObject({ stories: 150 });
  });
});

it('what has changed while it was read is worked in, though the queue was full in the end', async () => {
  fill(30);
  await look();
  const [job] = world.jobs.waiting.splice(0);
  if (job === undefined) throw new Error('no job');
  const changeAndFill = async (): Promise<void> => {
    await world.happened('10007');
    world.jobs.isBusy = true;
  };
  let changed = Promise.resolve();
  world.before = (request) => {
    if (request === 'page 0') changed = changeAndFill();
  };
  await expect(runSetJob(world, job)).rejects.toMatchObject({ code: 'busy' });
  await changed;
  // The job of the change has come and gone while the backlog was read.
  world.jobs.waiting.splice(0);
  world.jobs.isBusy = false;
  expect(namesLeft(':changed:')).toHaveLength(1);
  world.jobs.waiting.push(job);
  await world.work();
  expect(namesLeft(':changed:')).toEqual([]);
  expect(pagesRead()).toEqual(['page 0']);
});

describe('an index that is there already', () => {
  beforeEach(async () => {
    fill(30);
    await look();
    await world.work();
    world.requests.length = 0;
  });

  it('is not read again on the same day', async () => {
    world.pass(23);
    expect(await look()).toMatchObject({ state: 'ready' });
    expect(world.jobs.waiting).toEqual([]);
  });

  it('is shown with its date until the new one is there, which replaces it as a whole', async () => {
    const before = await look();
    const names = namesLeft('cards:');
    world.pass(25);
    world.add({ summary: VOUCHER });
    world.add({ summary: VOUCHER });
    expect(await look()).toEqual({ ...before, state: 'building' });
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', asOf: world.now().toISOString(), stories: 32 });
    expect(namesLeft('cards:')).toHaveLength(1);
    expect(namesLeft('cards:')).not.toEqual(names);
  });

  it('never shows half of the new one, wherever its writing is stopped', async () => {
    world.pass(25);
    world.add({ summary: VOUCHER });
    world.add({ summary: VOUCHER });
    await look();
    const [job] = world.jobs.waiting;
    for (let writes = 0; writes < 9; writes += 1) {
      world.shelf.writesLeft = writes;
      if (job !== undefined) world.jobs.waiting.splice(0, Infinity, job);
      await world.work().catch(() => undefined);
      const { stories, counts } = await look();
      expect([stories, counts.length]).toEqual(stories === 30 ? [30, 0] : [32, 1]);
    }
  });

  it.each(['format', 'cards'])('counts as none where its %s is of another version', async (what) => {
    for (const [name, json] of world.shelf.kept)
      if (name.endsWith(':head'))
        world.shelf.kept.set(name, JSON.stringify({ ...JSON.parse(json), [what]: 0 }));
    world.pass(1);
    expect(await look()).toEqual({ state: 'building', asOf: null, stories: 0, counts: [], kept: [] });
    expect(await hintsOf('10001')).toBeNull();
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 30 });
    expect(await hintsOf('10001')).not.toBeNull();
  });

  it('is given up when nobody has looked for a month', async () => {
    world.pass(31 * 24);
    expect(await hintsOf('10001')).toBeNull();
    await world.happened('10001');
    await world.work();
    expect(world.requests).toEqual([]);
    expect(namesLeft(':changed:')).toEqual([]);
  });

  it('is made anew by a clock that was set back', async () => {
    world.pass(-48);
    expect(await look()).toMatchObject({ state: 'building' });
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', asOf: world.now().toISOString() });
  });
});

describe('a board that the app can’t see', () => {
  it.each(['not-found', 'not-allowed'] as const)(
    'is empty, and asked again after an hour (%s)',
    async (code) => {
      fill(3);
      await look();
      world.before = (request) => {
        if (request === 'page 0') world.problems.push(new Problem(code, 'Jira does not let us'));
      };
      await world.work();
      expect(await look()).toMatchObject({ state: 'ready', stories: 0, counts: [], kept: [] });
      world.before = () => undefined;
      world.pass(2);
      expect(await look()).toMatchObject({ state: 'building' });
      await world.work();
      expect(await look()).toMatchObject({ state: 'ready', stories: 3 });
    },
  );
});

describe('unusual backlogs', () => {
  it.each([0, 1])('may hold %i stories', async (count) => {
    fill(count);
    await look();
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: count, counts: [] });
  });

  it('may hold ten thousand times the same', async () => {
    for (let number = 0; number < 10_000; number += 1) world.add({ summary: VOUCHER });
    await look();
    await world.work();
    expect(await look()).toMatchObject({ stories: 10_000, counts: [{ check: 'unique', count: 1 }] });
    expect(await hintsOf('15000')).toMatchObject({ findings: [{ check: 'unique' }] });
  });

  it('may hold stories without text, in a right-to-left script, or all as long as can be', async () => {
    const long = 'ปปปปปปปป '.repeat(400);
    for (let number = 0; number < 300; number += 1) {
      const links = Array.from({ length: 12 }, (_, at) => ({
        relation: at % 2 === 0 ? 'blocks' : 'is blocked by',
        key: `SHOP-${1 + ((number + at) % 300)}`,
        summary: '',
        done: false,
      }));
      const description = `As a clerk, I want to ${long}, so that ${long}. Nobody must not ${long}. ${long}`;
      world.add({ summary: `${long.slice(0, 200)} ${number}`, description, links });
    }
    world.add({ summary: '' });
    world.add({ summary: 'תשלום עם שובר', description: 'כלקוח אני רוצה לשלם עם שובר' });
    await look();
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 302 });
    expect(await hintsOf('10001')).not.toBeNull();
  });
});
