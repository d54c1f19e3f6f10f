/** When readiness falls the Product Owner is offered a hand, once as long as it lasts; it is told to nobody else. */
import { admit } from '../../../src/usecases/admission/member';
import { answerHelp } from '../../../src/usecases/help/answer-help';
import { beginHelpRound } from '../../../src/usecases/help/begin-round';
import { offerForFall } from '../../../src/usecases/help/offer-for-fall';
import { readHelpOf } from '../../../src/usecases/help/change-help';
import { helpView } from '../../../src/usecases/help/help-view';
import { pointBasis } from '../../../src/usecases/history/point-basis';
import { keepRebuilt } from '../../../src/usecases/history/stored-points';
import { readBacklog } from '../../../src/usecases/read-backlog';
import { aRole, aTeam } from '../../builders/team';
import { aHelpWorld, type HelpTestWorld } from './a-help-world';

const KEY = 'board:1';
const PLACE = { projectId: '10000', boardId: 1 };
const DAY = 86_400_000;
/** In the morning of the day on which the cycle is cut; the meeting is on Thursday at 9:00 in UTC. */
const TUESDAY = '2026-03-10T09:30:00.000Z';
const USUAL = [72, 66, 70, 74, 68, 71, 65, 73];

/** So many weeks, on Tuesdays at 6:00, the last of them today. @param score of a week, by how many weeks ago it was */
async function remember(
  world: HelpTestWorld,
  weeks: number,
  score: (ago: number) => number,
  size = 12,
): Promise<void> {
  const { scoredBy } = await pointBasis(world, PLACE, size);
  const points = Array.from({ length: weeks }, (_, at) => {
    const ago = weeks - 1 - at;
    const stories = Array.from({ length: size }, (__, rank) => ({
      id: `${20_001 + rank}`,
      score: score(ago),
      band: 'Nearly' as const,
    }));
    const when = Date.parse('2026-03-10T06:00:00.000Z') - ago * 7 * DAY;
    return { at: new Date(when).toISOString(), scoredBy, isRebuilt: true, stories };
  });
  await keepRebuilt(world.shelf, KEY, points, size);
}
const fallen = (ago: number): number => (ago < 3 ? 40 : (USUAL[ago % USUAL.length] ?? 70));

async function aFall(...stories: readonly number[]): Promise<HelpTestWorld> {
  const [early = 2, ready = 4] = stories;
  const world = aHelpWorld(early, ready);
  world.set(TUESDAY);
  await remember(world, 25, fallen);
  return world;
}
const falls = (world: HelpTestWorld) => world.base.records.valueOf('help', 'petra')?.falls ?? [];

it('is offered at once to the Product Owner, for the next meeting, with what is least told', async () => {
  const world = await aFall();
  await offerForFall(world, KEY);
  expect(world.offered()).toEqual([
    {
      id: 'fall:board:1:2026-02-24',
      cause: 'fall',
      place: KEY,
      meeting: { startsAt: '2026-03-12T09:00:00.000Z', endsAt: '2026-03-12T10:00:00.000Z' },
      terms: { rung: 0, stories: ['10001', '10002'], helpers: [], until: null },
      opensAt: TUESDAY,
      lapsesAt: '2026-03-12T09:00:00.000Z',
      answer: null,
    },
  ]);
  const { offer } = await helpView(world.base, await readHelpOf(world.records, 'petra'), await world.petra());
  expect(offer).toMatchObject({ cause: 'fall', standing: 'open', since: '2026-02-24T06:00:00.000Z' });
});

it('is found by the daily round, after the day’s point', async () => {
  const world = await aFall(12, 0);
  await remember(world, 25, (ago) => (ago < 1 ? 20 : fallen(ago)));
  world.set('2026-03-17T09:30:00.000Z');
  await beginHelpRound(world);
  await world.work();
  expect(world.offered().map(({ cause }) => cause)).toContain('fall');
});

it('nothing is offered, and Jira is not asked, where readiness is as it was', async () => {
  const world = aHelpWorld(2, 4);
  world.set(TUESDAY);
  await remember(world, 25, (ago) => USUAL[ago % USUAL.length] ?? 70);
  const before = world.requests();
  await offerForFall(world, KEY);
  expect([world.offered(), world.requests() - before]).toEqual([[], 0]);
});

it('a schedule that runs twice, weeks in which it lasts, and ten other offers since: once', async () => {
  const world = await aFall();
  await offerForFall(world, KEY);
  await offerForFall(world, KEY);
  world.set('2026-03-13T09:30:00.000Z');
  const [offer] = world.offered();
  if (offer === undefined) throw new Error('nothing was offered');
  const later = Array.from({ length: 10 }, (_, at) => ({
    ...offer,
    cause: 'gap' as const,
    id: `gap:board:1:${at}`,
  }));
  world.base.records.put('help', 'petra', { ...(await readHelpOf(world.records, 'petra')), offers: later });
  const before = world.requests();
  await offerForFall(world, KEY);
  expect(world.offered().map(({ cause }) => cause)).toEqual(later.map(() => 'gap'));
  expect(world.requests()).toBe(before);
});

it('two jobs at the same moment offer once', async () => {
  const world = await aFall();
  world.base.records.beforeWrite = async () => {
    world.base.records.beforeWrite = () => undefined;
    await offerForFall(world, KEY);
  };
  await offerForFall(world, KEY);
  expect(world.offered()).toHaveLength(1);
});

it('what was declined is not offered again while it lasts; when it is over, it is forgotten, and another is another', async () => {
  const world = await aFall();
  await offerForFall(world, KEY);
  await answerHelp(world.base, await world.petra(), {
    offerId: 'fall:board:1:2026-02-24',
    wish: { kind: 'decline' },
  });
  world.set('2026-05-12T09:30:00.000Z');
  await offerForFall(world, KEY);
  expect(world.offered().map(({ answer }) => answer?.kind)).toEqual(['declined']);
  expect(falls(world)).toHaveLength(1);

  world.set(TUESDAY);
  await remember(world, 25, (ago) =>
    ago > 2 && ago < 7 ? 40 : ago < 3 ? 71 : (USUAL[ago % USUAL.length] ?? 70),
  );
  await offerForFall(world, KEY);
  expect(falls(world)).toEqual([]);
  expect(world.offered()).toHaveLength(1);
});

it('waits while something else is offered, and is offered then', async () => {
  const world = await aFall(4, 1);
  await world.jobs.push({ kind: 'gap', place: KEY });
  await world.work();
  const before = world.requests();
  await offerForFall(world, KEY);
  expect(world.requests()).toBe(before);
  expect(world.offered().map(({ cause }) => cause)).toEqual(['gap']);
  expect(falls(world)).toEqual([]);
  world.set('2026-03-13T09:30:00.000Z');
  await offerForFall(world, KEY);
  expect(world.offered().map(({ cause }) => cause)).toEqual(['gap', 'fall']);
});

it('is for a meeting before which there is a working day, and for a week where no rhythm is known', async () => {
  const world = await aFall();
  world.set('2026-03-12T07:00:00.000Z');
  await offerForFall(world, KEY);
  expect(world.offered()[0]?.lapsesAt).toBe('2026-03-19T09:00:00.000Z');

  const without = await aFall();
  without.base.records.put('meeting', KEY, { rhythm: null });
  await offerForFall(without, KEY);
  expect(without.offered()[0]).toMatchObject({ meeting: null, lapsesAt: '2026-03-17T09:30:00.000Z' });
});

test.each<[string, (world: HelpTestWorld) => void]>([
  [
    'nobody is Product Owner',
    ({ base }) => {
      base.records.put('team', KEY, aTeam());
    },
  ],
  [
    'the role is not in force yet',
    ({ base }) => {
      base.records.put('team', KEY, aTeam({ roles: [aRole({ from: '2026-03-11T09:00:00.000Z' })] }));
    },
  ],
  ['nothing is left in the backlog', ({ items }) => items.splice(0)],
  ['all that is there is Ready', ({ items }) => items.splice(0, 2)],
])('nothing is offered where %s', async (_, change) => {
  const world = await aFall();
  change(world);
  await offerForFall(world, KEY);
  expect([...world.base.records.kept.keys()].filter((key) => key.startsWith('help'))).toEqual([]);
});

it('of two Product Owners it is for whoever has been it for longer, and when they go, for the other', async () => {
  const world = await aFall();
  const petra = aRole();
  const tom = aRole({ accountId: 'tom', from: '2026-02-20T09:00:00.000Z' });
  world.base.records.put('team', KEY, aTeam({ roles: [petra, tom] }));
  await offerForFall(world, KEY);
  expect([world.offered('petra').length, world.offered('tom').length]).toEqual([1, 0]);
  world.base.records.put(
    'team',
    KEY,
    aTeam({ roles: [{ ...petra, until: '2026-03-10T09:00:00.000Z' }, tom] }),
  );
  await offerForFall(world, KEY);
  expect(world.offered('tom')).toMatchObject([{ cause: 'fall', answer: null }]);
});

it('nobody else’s page tells of it, nor reads more or less for it', async () => {
  const seen = async (world: HelpTestWorld) => {
    const dana = await admit(world.base, 'team', { accountId: 'dana', ...PLACE });
    world.base.asked.length = 0;
    world.base.records.wasRead.length = 0;
    const page = await readBacklog(world.base, dana, null);
    return { page, asked: [...world.base.asked], read: [...world.base.records.wasRead] };
  };
  const [quiet, fell] = [await aFall(), await aFall()];
  await offerForFall(fell, KEY);
  expect(fell.offered()).toHaveLength(1);
  expect(await seen(fell)).toEqual(await seen(quiet));
});
