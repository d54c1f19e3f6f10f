/** How patient the app is: one offer at a time, quiet after a no, then less, and after two nothing by itself. */
import fc from 'fast-check';
import type { Offer, OfferAnswer, Rung } from '../../../src/refinement/offer/offer';
import { patienceAfter } from '../../../src/refinement/offer/patience';

const DAY = 86_400_000;
const START = Date.parse('2026-03-02T09:00:00.000Z');
const day = (days: number): string => new Date(START + days * DAY).toISOString();
const SPRINT = 14;

/** Made on a day, for a meeting two days later, and answered an hour after it was made. */
function anOffer(made: number, rung: Rung, said: 'accepted' | 'declined' | null): Offer {
  const at = new Date(START + made * DAY + 3_600_000).toISOString();
  const answer: OfferAnswer | null = said === null ? null : { kind: said, at };
  return {
    id: `gap:${made}`,
    cause: 'gap',
    place: 'board:7',
    meeting: null,
    terms: { rung, stories: ['1'], helpers: [], until: null },
    opensAt: day(made),
    lapsesAt: day(made + 2),
    answer,
  };
}
const after = (offers: readonly Offer[], now: number, reopened: number | null = null) =>
  patienceAfter(offers, reopened === null ? null : day(reopened), day(now), SPRINT);

test('it begins with the smallest step', () => {
  expect(after([], 0)).toEqual({ state: 'may-offer', upTo: 0 });
});

test('one at a time, and what nobody answered is no answer', () => {
  expect(after([anOffer(0, 0, null)], 1)).toEqual({ state: 'waits-for-answer' });
  expect(after([anOffer(0, 0, null)], 2)).toEqual({ state: 'may-offer', upTo: 0 });
  expect(after([anOffer(0, 1, 'accepted'), anOffer(20, 2, null)], 30)).toEqual({
    state: 'may-offer',
    upTo: 2,
  });
});

test('after a yes the next step may be larger by one, up to the largest', () => {
  expect(after([anOffer(0, 0, 'accepted')], 9)).toEqual({ state: 'may-offer', upTo: 1 });
  expect(after([anOffer(0, 4, 'accepted')], 9)).toEqual({ state: 'may-offer', upTo: 4 });
});

test('after a no there is a sprint of quiet, and then a smaller step', () => {
  const no = [anOffer(0, 2, 'declined')];
  expect(after(no, 1)).toMatchObject({ state: 'quiet' });
  expect(after(no, 14)).toMatchObject({ state: 'quiet' });
  expect(after(no, 15)).toEqual({ state: 'may-offer', upTo: 1 });
  expect(after([anOffer(0, 0, 'declined')], 15)).toEqual({ state: 'may-offer', upTo: 0 });
});

test('after two it is closed for good, until the Product Owner opens it: then at once, and still smaller', () => {
  const twice = [anOffer(0, 2, 'declined'), anOffer(20, 1, 'declined')];
  expect(after(twice, 21)).toEqual({ state: 'closed' });
  expect(after(twice, 900)).toEqual({ state: 'closed' });
  expect(after(twice, 22, 21)).toEqual({ state: 'may-offer', upTo: 0 });
});

test('a yes in between begins to count anew', () => {
  const mixed = [anOffer(0, 1, 'declined'), anOffer(20, 0, 'accepted'), anOffer(40, 1, 'declined')];
  expect(after(mixed, 60)).toEqual({ state: 'may-offer', upTo: 0 });
});

const anyOffer = fc
  .tuple(
    fc.integer({ min: 0, max: 200 }),
    fc.constantFrom<Rung>(0, 1, 2, 3, 4),
    fc.constantFrom('accepted', 'declined', null),
  )
  .map(([made, rung, said]) => anOffer(made, rung, said));

test('the order in which they are read changes nothing, and nothing comes within a sprint of a no', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyOffer, { selector: ({ id }) => id, maxLength: 6 }),
      fc.integer({ min: 201, max: 260 }),
      (offers, now) => {
        const patience = after(offers, now);
        expect(after([...offers].reverse(), now)).toEqual(patience);
        const isRecent = offers.some(
          ({ answer }) =>
            answer?.kind === 'declined' && Date.parse(day(now)) - Date.parse(answer.at) < SPRINT * DAY,
        );
        const last = [...offers].sort((one, other) => (one.opensAt < other.opensAt ? 1 : -1))[0];
        if (isRecent && last?.answer?.kind === 'declined') expect(patience.state).not.toBe('may-offer');
      },
    ),
  );
});
