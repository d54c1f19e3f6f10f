/** Before a meeting for which too little is told the Product Owner is offered a hand: once, in time, and nobody else. */
import { admit } from '../../../src/usecases/admission/member';
import { askForHand } from '../../../src/usecases/help/ask-for-hand';
import { beginHelpRound } from '../../../src/usecases/help/begin-round';
import { helpView } from '../../../src/usecases/help/help-view';
import { readBacklog } from '../../../src/usecases/read-backlog';
import { aRole, aTeam } from '../../builders/team';
import { aHelpWorld, THURSDAYS } from './a-help-world';

const TUESDAY = '2026-03-10T09:30:00.000Z';
const OFFER = {
  id: 'gap:board:1:2026-03-12',
  cause: 'gap',
  place: 'board:1',
  terms: { rung: 0, stories: ['10001', '10002', '10003', '10004'], helpers: [], until: null },
  opensAt: '2026-03-10T09:00:00.000Z',
  lapsesAt: '2026-03-12T09:00:00.000Z',
  answer: null,
};

async function aDay(world: ReturnType<typeof aHelpWorld>, instant = TUESDAY) {
  world.set(instant);
  await beginHelpRound(world);
  await world.work();
  return world;
}

it('is offered two working days before, with the stories that would have their turn', async () => {
  const world = await aDay(aHelpWorld());
  expect(world.offered()).toMatchObject([OFFER]);
  expect(world.base.records.valueOf('person', 'petra')?.helpOf).toEqual(['petra']);
});

it('looked at a day ahead, it is told in its time and not before', async () => {
  const world = await aDay(aHelpWorld(), '2026-03-09T08:00:00.000Z');
  expect(world.offered()).toMatchObject([OFFER]);
  const record = { offers: world.offered(), reopenedAt: null, experiment: null, falls: [] };
  const toldAt = async (instant: string) => {
    world.set(instant);
    return (await helpView(world.base, record, await world.petra())).offer;
  };
  expect(await toldAt('2026-03-10T08:59:00.000Z')).toBeNull();
  expect(await toldAt('2026-03-10T09:00:00.000Z')).toMatchObject({ standing: 'open' });
  expect(await toldAt('2026-03-12T09:00:00.000Z')).toBeNull();
});

it('a schedule that runs twice, or two days in a row, offers once', async () => {
  const world = aHelpWorld();
  await beginHelpRound(world);
  await beginHelpRound(world);
  expect(world.waiting).toHaveLength(1);
  await world.work();
  await aDay(world, '2026-03-11T09:30:00.000Z');
  expect(world.offered()).toHaveLength(1);
});

it('two jobs at the same moment offer once', async () => {
  const world = aHelpWorld();
  world.base.records.beforeWrite = async () => {
    world.base.records.beforeWrite = () => undefined;
    await world.jobs.push({ kind: 'gap', place: 'board:1' });
    await world.work();
  };
  await world.jobs.push({ kind: 'gap', place: 'board:1' });
  await world.work();
  expect(world.offered()).toHaveLength(1);
});

test.each<[string, Parameters<typeof aHelpWorld>, string, (world: ReturnType<typeof aHelpWorld>) => void]>([
  ['enough is told', [2, 4], TUESDAY, () => undefined],
  ['the meeting is far', [], '2026-03-08T22:00:00.000Z', () => undefined],
  ['it has begun', [], '2026-03-12T09:00:00.000Z', () => undefined],
  [
    'nobody is Product Owner',
    [],
    TUESDAY,
    ({ records }) => void records.write([{ kind: 'team', id: 'board:1', value: aTeam(), over: 1 }]),
  ],
  [
    'the team pauses',
    [],
    TUESDAY,
    ({ base }) => {
      const pauses = [{ from: '2026-03-09', to: '2026-03-20' }];
      base.records.put('meeting', 'board:1', { rhythm: { ...THURSDAYS, pauses } });
    },
  ],
  [
    'no rhythm is known',
    [],
    TUESDAY,
    ({ base }) => {
      base.records.put('meeting', 'board:1', { rhythm: null });
    },
  ],
])('nothing is offered where %s', async (_, stories, instant, change) => {
  const world = aHelpWorld(...stories);
  change(world);
  await aDay(world, instant);
  expect(world.offered()).toEqual([]);
});

it('of what has a security level nothing is looked at', async () => {
  const world = aHelpWorld(4);
  world.items.splice(0, 2, ...world.items.slice(0, 2).map((item) => ({ ...item, isOpenToAll: false })));
  await aDay(world);
  expect(world.offered()).toEqual([]);
  expect(JSON.stringify([...world.base.records.kept])).not.toContain('10001');
});

it('Jira is asked for the point of the day, and three times more only where somebody is told', async () => {
  const world = aHelpWorld();
  await aDay(world, '2026-03-06T09:30:00.000Z');
  const askedOn = async (at?: string): Promise<number> => {
    const before = world.requests();
    await aDay(world, at);
    return world.requests() - before;
  };
  const ofAPoint = await askedOn('2026-03-07T09:30:00.000Z');
  expect(ofAPoint).toBe(3);
  expect((await askedOn()) - ofAPoint).toBe(3);
});

it('where nobody is Product Owner Jira is asked nothing', async () => {
  const world = aHelpWorld();
  world.base.records.put('team', 'board:1', aTeam({}));
  await aDay(world);
  expect(world.requests()).toBe(0);
});

it('of two Product Owners it goes to who has been it for longer, and not to the other after a no', async () => {
  const world = aHelpWorld();
  const roles = [aRole({ accountId: 'noor', from: '2026-02-01T09:00:00.000Z' }), aRole()];
  world.base.records.put('team', 'board:1', aTeam({ roles }));
  await aDay(world);
  expect(world.offered()).toHaveLength(1);
  expect(world.offered('noor')).toEqual([]);
});

it('after a no nothing comes for a sprint, after two nothing any more', async () => {
  const world = aHelpWorld();
  const weeks: number[] = [];
  for (let week = 0; week < 12; week += 1) {
    const at = new Date(Date.parse(TUESDAY) + week * 7 * 86_400_000).toISOString();
    await aDay(world, at);
    const offer = world.offered().at(-1);
    if (offer?.answer !== null) continue;
    weeks.push(week);
    const help = world.base.records.valueOf('help', 'petra') ?? {
      offers: [],
      reopenedAt: null,
      experiment: null,
      falls: [],
    };
    const declined = { ...offer, answer: { kind: 'declined', at } as const };
    world.base.records.put('help', 'petra', { ...help, offers: [...help.offers.slice(0, -1), declined] });
  }
  expect(weeks).toEqual([0, 2]);
});

it('what can’t be read of one team keeps no other waiting', async () => {
  const world = aHelpWorld();
  world.base.records.put('team', 'board:0', aTeam({ roles: [aRole({ accountId: 'noor' })] }));
  world.base.records.put('meeting', 'board:0', { rhythm: THURSDAYS });
  world.base.records.damage('meeting', 'board:0');
  await aDay(world);
  expect(world.offered()).toHaveLength(1);
});

describe('who looks by themselves in time', () => {
  const looks = async (world: ReturnType<typeof aHelpWorld>) =>
    (await readBacklog(world.base, await world.petra(), null)).help;

  it('is offered the same, also where the daily look came too early, and once', async () => {
    const world = aHelpWorld();
    expect((await looks(world))?.offer).toMatchObject({ id: OFFER.id, standing: 'open' });
    await aDay(world);
    await looks(world);
    expect(world.offered()).toMatchObject([OFFER]);
  });

  it('too early is offered nothing, and nothing is kept of it', async () => {
    const world = aHelpWorld();
    world.set('2026-03-10T08:59:00.000Z');
    expect((await looks(world))?.offer).toBeNull();
    expect(world.offered()).toEqual([]);
  });

  it('as one of the team and not its Product Owner finds nothing, and no read of the store asks for it', async () => {
    const world = aHelpWorld();
    await aDay(world);
    const read: string[] = [];
    const records = {
      ...world.base.records,
      read: (...[kind, id]: Parameters<typeof world.base.records.read>) => {
        read.push(kind);
        return world.base.records.read(kind, id);
      },
    };
    const base = { ...world.base, records } as typeof world.base;
    const mei = await admit(base, 'team', { accountId: 'mei', projectId: '10000', boardId: 1 });
    expect((await readBacklog(base, mei, null)).help).toBeNull();
    expect(read).toContain('meeting');
    expect(read).not.toContain('help');
  });

  it('asks for a hand with stories that everybody may see, and no other is kept', async () => {
    const world = aHelpWorld(4, 1, { hidden: ['10001'] });
    await askForHand(world.base, await world.petra());
    expect(world.offered()[0]?.terms.stories).toEqual(['10002', '10003', '10004']);
  });
});
