/** An index follows the stories that change, and then says what one that is made anew would say. */
import fc from 'fast-check';
import type { UnattendedReader } from '../../../src/usecases/ports';
import { Problem } from '../../../src/usecases/problem';
import { noteChange } from '../../../src/usecases/set-index/note-change';
import { readSetHints } from '../../../src/usecases/set-index/read-set-hints';
import { runSetJob } from '../../../src/usecases/set-index/run-job';
import { aPlainStory, aSetWorld, ASKED, type SetTestWorld } from './a-set-world';
import { readSetOverview } from '../asking';

const VOUCHER = 'As a customer, I want to pay with a voucher, so that I can use my gift';

let world: SetTestWorld;
beforeEach(async () => {
  world = await aComparedWorld(40);
});

async function aComparedWorld(stories: number): Promise<SetTestWorld> {
  const made = aSetWorld();
  for (let number = 0; number < stories; number += 1) made.add(aPlainStory(number));
  await readSetOverview(made, ASKED);
  await made.work();
  made.requests.length = 0;
  made.shelf.written.length = 0;
  return made;
}

const look = () => readSetOverview(world, ASKED);
const hintsOf = (issueId: string) =>
  readSetHints(world, { accountId: 'petra', issueId, claimedProjectId: null });
const namesLeft = (part: string) => [...world.shelf.kept.keys()].filter((name) => name.includes(part));
const writtenParts = () => world.shelf.written.filter((name) => /:(cards|findings|overview):/.test(name));

/** A story is another one from now on, and Jira says so. */
async function change(id: string, summary: string): Promise<void> {
  world.add({ id, summary });
  await world.happened(id);
}

describe('a changed story', () => {
  it('is read again, alone, and both sides of what was found are told', async () => {
    await change('10007', VOUCHER);
    await change('10030', VOUCHER);
    await world.work();
    expect(world.requests).toEqual(['again 10007,10030']);
    expect(await hintsOf('10007')).toMatchObject({ findings: [{ check: 'unique', other: { id: '10030' } }] });
    expect(await hintsOf('10030')).toMatchObject({ findings: [{ check: 'unique', other: { id: '10007' } }] });
    expect(await look()).toMatchObject({ stories: 40, counts: [{ check: 'unique', count: 1 }] });
    await change('10030', 'As a clerk, I want to see the weather, so that I take an umbrella');
    await world.work();
    expect(await hintsOf('10007')).toMatchObject({ findings: [] });
    expect(await look()).toMatchObject({ counts: [] });
  });

  it('keeps the date on which the backlog was read as a whole', async () => {
    const { asOf } = await look();
    world.pass(3);
    await change('10007', VOUCHER);
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', asOf });
  });

  it('that says the same to the comparison costs no comparison', async () => {
    const before = world.parts();
    world.add({ id: '10007', ...aPlainStory(6), description: 'Soon.', labels: ['new'], estimate: 5 });
    await world.happened('10007');
    world.shelf.written.length = 0;
    await world.work();
    expect(writtenParts()).toEqual([]);
    expect(world.shelf.written.some((name) => name.endsWith(':head'))).toBe(false);
    expect(world.parts()).toEqual(before);
    expect(namesLeft(':changed:')).toEqual([]);
    expect(namesLeft(':taken')).toEqual([]);
  });

  it('that has left the backlog goes, and a new one comes', async () => {
    world.items.delete('10007');
    await world.happened('10007');
    const fresh = world.add({ id: '10500', summary: VOUCHER });
    await world.happened(fresh);
    await world.work();
    expect(await hintsOf('10007')).toBeNull();
    expect(await hintsOf(fresh)).toMatchObject({ findings: [] });
    expect(await look()).toMatchObject({ stories: 40 });
  });

  it('that was deleted goes without a request', async () => {
    await world.happened('10007', true);
    await world.work();
    expect(world.requests).toEqual([]);
    expect(await hintsOf('10007')).toBeNull();
    expect(await look()).toMatchObject({ stories: 39 });
  });

  it('that not everybody may see any more goes to its last word', async () => {
    await change('10007', 'The merger with Contoso');
    await change('10008', 'The merger with Contoso');
    await world.work();
    expect(world.allKept()).toContain('Contoso');
    for (const id of ['10007', '10008']) {
      world.add({ id, summary: 'The merger with Contoso' }, { isOpenToAll: false });
      await world.happened(id);
    }
    await world.work();
    expect(await look()).toMatchObject({ stories: 38, counts: [] });
    expect(world.allKept()).not.toContain('Contoso');
  });

  it('that stands in no backlog that is compared costs a request and no writing of the index', async () => {
    await world.happened('77777');
    world.shelf.written.length = 0;
    await world.work();
    expect(world.requests).toEqual(['again 77777']);
    expect(writtenParts()).toEqual([]);
  });
});

describe('an index that was brought up to date', () => {
  it('says what one that is made anew says', async () => {
    const texts = [
      VOUCHER,
      'As a customer, I want to pay with two vouchers, so that I can use my gifts',
      'As a customer, I must not pay with a voucher',
      'Pay with a voucher',
      'After SHOP-3, pay by invoice',
      'Als Kunde möchte ich mit einem Gutschein zahlen, um mein Geschenk zu nutzen',
      '',
    ];
    const kinds = ['story', 'bug', 'task', 'spike'] as const;
    const step = fc.record({
      id: fc.integer({ min: 10_001, max: 10_015 }).map(String),
      text: fc.constantFrom(...texts, null),
      kind: fc.constantFrom(...kinds),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        world = await aComparedWorld(12);
        for (const { id, text, kind } of steps) {
          if (text === null) world.items.delete(id);
          else world.add({ id, summary: text, kind });
          await world.happened(id, text === null);
          await world.work();
        }
        const followed = world.parts();
        world.pass(25);
        await look();
        await world.work();
        expect(followed).toEqual(world.parts());
      }),
      { numRuns: 25 },
    );
  });

  it('is laid out anew where its values have no room for it, and nothing is lost', async () => {
    world = await aComparedWorld(350);
    const [edition] = namesLeft(':cards:0');
    for (const id of world.items.keys()) {
      // Three bytes a letter.
      world.add({ id, summary: `${id} ${'ป'.repeat(250)}` });
      await world.happened(id);
    }
    await world.work();
    expect(await look()).toMatchObject({ stories: 350 });
    expect(namesLeft(':cards:').length).toBeGreaterThan(1);
    expect(namesLeft(':cards:')).not.toContain(edition);
    for (const id of world.items.keys()) expect(await hintsOf(id)).not.toBeNull();
  });
});

describe('changes that come together', () => {
  it('are read in one request, and the jobs of the others find nothing to do', async () => {
    for (let number = 0; number < 20; number += 1) await change(String(10_001 + number), VOUCHER);
    expect(world.jobs.waiting).toHaveLength(20);
    await world.work();
    expect(world.requests).toHaveLength(1);
  });

  it('of one story are one', async () => {
    for (let time = 0; time < 5; time += 1) await change('10007', `${VOUCHER} ${time}`);
    expect(world.jobs.waiting).toHaveLength(1);
  });

  it('are all worked in, by fifty, however many there are', async () => {
    world = await aComparedWorld(260);
    for (const id of world.items.keys()) await world.happened(id);
    const [first] = world.jobs.waiting.splice(0);
    if (first !== undefined) world.jobs.waiting.push(first);
    await world.work();
    const read = world.requests.flatMap((request) => request.slice('again '.length).split(','));
    expect(new Set(read).size).toBe(260);
    expect(Math.max(...world.requests.map((request) => request.split(',').length))).toBe(50);
    expect(namesLeft(':changed:')).toEqual([]);
  });

  it('are not lost where a list does not tell of them yet', async () => {
    await change('10007', VOUCHER);
    await change('10030', VOUCHER);
    world.shelf.isLate = true;
    await world.work();
    expect(world.requests).toEqual(['again 10007', 'again 10030']);
    expect(await hintsOf('10007')).toMatchObject({ findings: [{ other: { id: '10030' } }] });
  });

  it('wait the longer the larger the backlog is', async () => {
    world.jobs.delays.length = 0;
    await change('10007', VOUCHER);
    world = await aComparedWorld(3000);
    await change('10007', VOUCHER);
    const [delay] = world.jobs.delays.slice(-1);
    expect(delay).toBe(33);
  });
});

describe('what breaks off', () => {
  it.each([0, 1])('is taken up by the same job when it is tried again (write %i)', async (writes) => {
    await change('10007', VOUCHER);
    await change('10030', VOUCHER);
    const [job] = world.jobs.waiting.splice(0);
    if (job === undefined) throw new Error('no job');
    world.jobs.waiting.push(job);
    world.shelf.writesLeft = writes;
    await expect(world.work()).rejects.toMatchObject({ code: 'busy' });
    world.shelf.writesLeft = Infinity;
    world.jobs.waiting.push(job);
    await world.work();
    expect(await hintsOf('10007')).toMatchObject({ findings: [{ other: { id: '10030' } }] });
    expect(namesLeft(':taken')).toEqual([]);
  });

  it('is taken up by the next job, of whatever story', async () => {
    await change('10007', VOUCHER);
    world.problems.push(new Problem('jira-unavailable', 'no answer'));
    await expect(world.work()).rejects.toMatchObject({ code: 'jira-unavailable' });
    await change('10030', VOUCHER);
    await world.work();
    expect(await hintsOf('10007')).toMatchObject({ findings: [{ other: { id: '10030' } }] });
  });

  it('does not swallow what happens after Jira has answered', async () => {
    await change('10007', VOUCHER);
    const [job] = world.jobs.waiting.splice(0);
    if (job === undefined) throw new Error('no job');
    const readAmong: UnattendedReader['readAmong'] = async (...question) => {
      const answer = await world.backlogs.readAmong(...question);
      await change('10007', 'Another matter');
      return answer;
    };
    await runSetJob({ ...world, backlogs: { ...world.backlogs, readAmong } }, job);
    expect(world.allKept()).toContain('use my gift');
    await world.work();
    expect(world.allKept()).not.toContain('use my gift');
    expect(world.allKept()).toContain('Another matter');
  });
});

describe('what is broken in the store', () => {
  const spoil = (part: string, how: (value: string) => string): void => {
    for (const [name, json] of world.shelf.kept)
      if (name.includes(part)) world.shelf.kept.set(name, how(json));
  };

  it('a card: it is left out, and the others stay', async () => {
    spoil(':cards:0', (json) => json.replace('"id":"10012"', '"id":12'));
    await change('10007', VOUCHER);
    await world.work();
    expect(await look()).toMatchObject({ stories: 39 });
    expect(await hintsOf('10012')).toBeNull();
    expect(await hintsOf('10013')).not.toBeNull();
    await world.happened('10012');
    await world.work();
    expect(await hintsOf('10012')).not.toBeNull();
  });

  it('all cards of a value: the backlog is read anew, and the change is in it', async () => {
    spoil(':cards:0', () => '"?"');
    world.pass(1);
    await change('10007', VOUCHER);
    await change('10030', VOUCHER);
    await world.work();
    expect(world.requests.filter((request) => request.startsWith('page'))).toEqual(['page 0']);
    expect(await look()).toMatchObject({ state: 'ready', stories: 40, counts: [{ count: 1 }] });
    expect(namesLeft(':taken')).toEqual([]);
  });

  it('findings: no hint, no list, and no fault', async () => {
    await change('10007', VOUCHER);
    await change('10030', VOUCHER);
    await world.work();
    spoil(':findings:0', (json) => json.replace(/"strength":1/, '"strength":"sure"'));
    spoil(':overview:unique', (json) => json.replace(/"strength":1/, '"strength":"sure"'));
    expect(await hintsOf('10007')).toMatchObject({ findings: [] });
    expect(await look()).toMatchObject({ counts: [{ check: 'unique', count: 1, findings: [] }] });
    spoil(':findings:0', () => '[]');
    spoil(':overview:unique', () => '7');
    expect(await hintsOf('10007')).toBeNull();
    expect(await look()).toMatchObject({ counts: [] });
  });

  it('a mark, or what says which backlogs are compared: it counts as none', async () => {
    world.shelf.kept.set('set-index-of:10000:board:9', '{"backlog":"?"}');
    world.shelf.kept.set('set-index:board:1:changed:10007', '"?"');
    await change('10030', VOUCHER);
    await world.work();
    expect(await look()).toMatchObject({ state: 'ready', stories: 40 });
  });
});

describe('an event', () => {
  it('of a project of which nobody has looked at a backlog leaves no trace', async () => {
    await noteChange(world, { issueId: '20001', projectIds: ['20000'], isGone: false });
    expect(world.shelf.written).toEqual([]);
    expect(world.jobs.waiting).toEqual([]);
  });

  it('of a story that was moved is noted where it was and where it is', async () => {
    await noteChange(world, { issueId: '10007', projectIds: ['20000', '10000'], isGone: false });
    world.items.delete('10007');
    await world.work();
    expect(await hintsOf('10007')).toBeNull();
  });

  it('is as if it had not come where the queue is full', async () => {
    world.jobs.isBusy = true;
    await expect(world.happened('10007')).rejects.toMatchObject({ code: 'busy' });
    expect(namesLeft(':changed:')).toEqual([]);
    world.jobs.isBusy = false;
    await change('10007', VOUCHER);
    await world.work();
    expect(world.allKept()).toContain('voucher, so that I can use my gift');
  });
});
