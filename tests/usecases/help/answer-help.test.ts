/** What the Product Owner answers holds, is one step, and can be taken back; "I'd like a hand" is heard at any time. */
import { answerHelp } from '../../../src/usecases/help/answer-help';
import { askForHand } from '../../../src/usecases/help/ask-for-hand';
import { anOffer } from '../../builders/help';
import { aHelpWorld } from './a-help-world';

type Wish = Parameters<typeof answerHelp>[2]['wish'];
const GAP = 'gap:board:1:2026-03-12';

function offeredTo(...offers: readonly ReturnType<typeof anOffer>[]) {
  const world = aHelpWorld();
  world.base.records.put('help', 'petra', { offers, reopenedAt: null, experiment: null, falls: [] });
  return {
    world,
    says: async (wish: Wish, offerId = GAP) => answerHelp(world.base, await world.petra(), { offerId, wish }),
    asks: async () => askForHand(world.base, await world.petra()),
  };
}

it('a yes stays to be seen until the meeting, a no is gone at once and brings a quiet', async () => {
  const yes = offeredTo(anOffer());
  expect(await yes.says({ kind: 'accept' })).toMatchObject({
    offer: { standing: 'accepted' },
    patience: 'open',
  });
  const no = offeredTo(anOffer());
  expect(await no.says({ kind: 'decline' })).toEqual({
    couldHelp: [],
    experiment: null,
    offer: null,
    patience: 'quiet',
    quietUntil: '2026-03-24T09:30:00.000Z',
  });
});

it('said twice it is said once', async () => {
  const { says, world } = offeredTo(anOffer());
  const first = await says({ kind: 'decline' });
  const { writes } = world.base.records;
  expect(await says({ kind: 'decline' })).toEqual(first);
  expect(await says({ kind: 'accept' })).toEqual(first);
  expect(world.base.records.writes).toBe(writes);
});

it('taken back it is as if nothing had been said, but not after another one came', async () => {
  const { says } = offeredTo(anOffer());
  await says({ kind: 'decline' });
  expect(await says({ kind: 'take-back' })).toMatchObject({ offer: { standing: 'open' }, patience: 'open' });

  const declined = anOffer({ answer: { kind: 'declined', at: '2026-03-10T09:10:00.000Z' } });
  const later = offeredTo(declined, anOffer({ id: 'asked:board:1:now', cause: 'asked' }));
  expect((await later.says({ kind: 'take-back' })).offer?.id).toBe('asked:board:1:now');
});

it('put off, it waits for its day; nobody can put it off for a year', async () => {
  const { says } = offeredTo(anOffer());
  const until = '2026-03-11T07:00:00.000Z';
  expect((await says({ kind: 'put-off', until })).offer).toMatchObject({
    standing: 'waiting',
    putOffUntil: until,
  });
  const far = offeredTo(anOffer());
  expect((await far.says({ kind: 'put-off', until: '2027-03-11T07:00:00.000Z' })).offer).toMatchObject({
    standing: 'open',
  });
});

it('the stories can be chosen, as long as the Product Owner sees them', async () => {
  const terms = { rung: 0, stories: ['10002'], helpers: [], until: null } as const;
  const { says, world } = offeredTo(anOffer());
  expect((await says({ kind: 'change', terms })).offer?.stories).toEqual(['10002']);
  const blind = {
    ...world.base,
    jira: { ...world.base.jira, visibleAmong: () => Promise.resolve(new Set<string>()) },
  };
  await expect(
    answerHelp(blind, await world.petra(), { offerId: GAP, wish: { kind: 'change', terms } }),
  ).rejects.toMatchObject({ code: 'not-found' });
});

it('asked for, it is there at once, for the coming meeting', async () => {
  const { asks } = offeredTo();
  expect((await asks()).offer).toEqual({
    id: 'asked:board:1:2026-03-10T09:30:00.000Z',
    cause: 'asked',
    since: null,
    until: null,
    meeting: { startsAt: '2026-03-12T09:00:00.000Z', endsAt: '2026-03-12T10:00:00.000Z' },
    rung: 0,
    stories: ['10001', '10002', '10003', '10004'],
    lapsesAt: '2026-03-12T09:00:00.000Z',
    standing: 'open',
    putOffUntil: null,
  });
});

it('two noes are opened again by asking, and what waits is told at once', async () => {
  const no = (id: string, at: string) => anOffer({ id, answer: { kind: 'declined', at } });
  const closed = offeredTo(no('one', '2026-02-01T09:00:00.000Z'), no('two', '2026-02-20T09:00:00.000Z'));
  expect(await closed.asks()).toMatchObject({ offer: { cause: 'asked' }, patience: 'open' });

  const until = '2026-03-11T07:00:00.000Z';
  const waits = offeredTo(anOffer({ answer: { kind: 'put-off', at: '2026-03-10T09:10:00.000Z', until } }));
  expect((await waits.asks()).offer).toMatchObject({ id: GAP, standing: 'open' });
});

it('asked for, what is told by now gives way to what is next', async () => {
  const done = anOffer({ terms: { rung: 0, stories: ['20001'], helpers: [], until: null } });
  const { asks } = offeredTo(done);
  expect((await asks()).offer).toMatchObject({
    cause: 'asked',
    stories: ['10001', '10002', '10003', '10004'],
  });
});

it('where all is ready there is nothing to carry', async () => {
  const world = aHelpWorld(0, 3);
  expect(await askForHand(world.base, await world.petra())).toMatchObject({ offer: null, patience: 'open' });
  expect(world.offered()).toEqual([]);
});

it('what is offered at one backlog is not told at another', async () => {
  const { world } = offeredTo(anOffer({ place: 'board:7' }));
  const elsewhere = await answerHelp(world.base, await world.petra(), {
    offerId: 'none',
    wish: { kind: 'accept' },
  });
  expect(elsewhere.offer).toBeNull();
});
