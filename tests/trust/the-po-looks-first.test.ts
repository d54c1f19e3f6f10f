/**
 * Trust rule 4: the Product Owner looks first. What they are offered, and what they say, nobody else can tell: not by an answer, not by what isn't
 * there, not by what is asked of Jira on the way, and not by what others may read.
 */
import { person } from '../local/jira/a-site';
import { aDemoApp, type DemoApp } from './a-demo-app';
import { TEAM } from './every-call';
import { exceptAsOf } from './walked';

const DAY = 24 * 3600;
const PLACE = { boardId: TEAM };
const CLAIM = { ...PLACE, role: 'product-owner', timeZone: 'Europe/Berlin' };
const OTHERS = ['Daniel', 'Oliver'];
const OF_MEI = `help/${person('Mei').accountId}`;
const OWN = ['askForHand', 'answerHelp'];

let app: DemoApp;
let offerId: string;
let since: string | null;

interface Seen {
  readonly replies: unknown;
  /** What the app asked of Jira for it, as this person. */
  readonly asked: readonly string[];
}
let before: ReadonlyMap<string, Seen>;

/** All that others are told, and what is asked for it; the clock moves on by the same each time. */
async function seenByOthers(): Promise<ReadonlyMap<string, Seen>> {
  const seen = new Map<string, Seen>();
  for (const name of OTHERS) {
    app.asked.length = 0;
    const replies = exceptAsOf(await app.askEverything(name, 'reading'));
    const asked = app.asked.filter(({ as }) => as === 'user').map(({ what }) => what);
    seen.set(name, { replies, asked: asked.sort() });
  }
  return seen;
}

interface Offered {
  readonly id: string;
  readonly standing: string;
  readonly cause: string;
  readonly since: string | null;
}

async function offered(): Promise<Offered | null> {
  const reply = (await app.onPrepPage('readBacklog', { ...PLACE, after: null }, 'Mei')) as {
    value: { help: { offer: Offered | null } | null };
  };
  return reply.value.help?.offer ?? null;
}
const says = async (kind: 'accept' | 'decline' | 'take-back') =>
  app.onPrepPage('answerHelp', { ...PLACE, offerId, wish: { kind } }, 'Mei');

/** The next day of that name. */
function weekdayOn(days: number): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  const day = new Date(app.clock.now().getTime() + days * DAY * 1000).getUTCDay();
  return ([7, 1, 2, 3, 4, 5, 6] as const)[day] ?? 1;
}

beforeAll(async () => {
  app = await aDemoApp();
  await app.compare();
  await app.onPrepPage('confirmRole', CLAIM, 'Mei');
  // Half an hour after the day's point was taken: until the next one others see no further.
  await app.pass(5 * DAY + 1800);
  const rhythm = {
    weekdays: [weekdayOn(1)],
    everyWeeks: 1,
    from: '2026-01-01',
    time: '23:00',
    minutes: 60,
    timeZone: 'UTC',
    pauses: [],
  };
  const saved = await app.onPrepPage('saveMeeting', { ...PLACE, rhythm, over: null }, 'Mei');
  expect(saved).toMatchObject({ ok: true });
  // What the team says of its meeting everybody sees: from here on nothing they see may change.
  await seenByOthers(); // what is kept for an hour of Jira is kept then
  before = await seenByOthers();
  const offer = await offered();
  if (offer?.cause !== 'fall') throw new Error('the demo’s Product Owner is offered nothing for its fall');
  offerId = offer.id;
  since = offer.since;
}, 240_000);
afterAll(() => app.stop());

it('is offered to the Product Owner, and nobody else is told anything else than before', async () => {
  expect((await offered())?.standing).toBe('open');
  expect(await seenByOthers()).toEqual(before);
}, 120_000);

it.each(['accept', 'take-back', 'decline'] as const)(
  'whatever is said: %s',
  async (kind) => {
    expect(await says(kind)).toMatchObject({ ok: true });
    expect(await seenByOthers()).toEqual(before);
  },
  120_000,
);

it('nobody else can say anything for them, or ask', async () => {
  for (const name of OTHERS) {
    const answer = { ...PLACE, offerId, wish: { kind: 'accept' } };
    for (const call of OWN)
      expect([name, await app.onPrepPage(call, answer, name)]).toEqual([
        name,
        { ok: false, error: expect.stringMatching(/^not-(?:allowed|in-team|found)$/) as unknown },
      ]);
  }
});

it('who says later that they are the Product Owner, too, sees nothing of before', async () => {
  await app.onPrepPage('confirmRole', CLAIM, 'Tomás');
  await app.onPrepPage('answerSecond', { ...CLAIM, accountId: person('Tomás').accountId, yes: true }, 'Mei');
  await app.pass(4 * DAY);
  const reply = await app.onPrepPage('readBacklog', { ...PLACE, after: null }, 'Tomás');
  expect(reply).toMatchObject({ ok: true, value: { youAreProductOwner: true, help: { offer: null } } });
});

it('nothing of it stands in Jira or in a log, and in the store only by the account whose it is', () => {
  const naming = Object.entries(app.stored()).filter(([key, value]) =>
    /fall|gap:board/.test(`${key} ${JSON.stringify(value)}`),
  );
  expect(naming.map(([key]) => key)).toEqual([OF_MEI]);
  expect(JSON.stringify(app.stored()[OF_MEI])).toContain(since ?? 'a day');
  expect(app.logged).toEqual([]);
});

it('a schedule that runs twice brings back nothing that was declined', async () => {
  for (let time = 0; time < 2; time += 1) expect(await app.platform.runSchedule('daily-help')).toBeDefined();
  await app.pass(60);
  expect(await offered()).toBeNull();
});

it('had readiness never fallen, others would be told the same', async () => {
  await app.compare();
  await seenByOthers(); // what is kept of Jira, and compared, is there anew
  const fallen = await seenByOthers();
  app.lose(OF_MEI);
  expect(await seenByOthers()).toEqual(fallen);
}, 120_000);
