/** An offer and its answers: each is one step, asks for no reason, and holds. */
import fc from 'fast-check';
import {
  answered,
  standingOf,
  type Offer,
  type OfferTerms,
  type OfferWish,
} from '../../../src/refinement/offer/offer';

const MADE = '2026-03-17T09:00:00.000Z';
const MEETING = '2026-03-19T09:00:00.000Z';
const at = (hours: number): string => new Date(Date.parse(MADE) + hours * 3_600_000).toISOString();
const TERMS: OfferTerms = { rung: 1, stories: ['1'], helpers: [], until: null };
const ACCEPT: OfferWish = { kind: 'accept', helpers: ['ana'] };
const anOffer = (also: Partial<Offer> = {}): Offer => ({
  id: 'gap:board-7:2026-03-19',
  cause: 'gap',
  place: 'board:7',
  meeting: null,
  terms: TERMS,
  opensAt: MADE,
  lapsesAt: MEETING,
  answer: null,
  ...also,
});
const standingAfter = (wish: OfferWish, hours: number, seenAt = hours): string | null => {
  const now = answered(anOffer(), wish, at(hours));
  return now === null ? null : standingOf(now, at(seenAt));
};

test('it is open until its meeting begins, and then it lapses', () => {
  expect(standingOf(anOffer(), at(0))).toBe('open');
  expect(standingOf(anOffer(), at(47.9))).toBe('open');
  expect(standingOf(anOffer(), at(48))).toBe('lapsed');
});

test('before its time nobody is told of it, and nothing can be said', () => {
  const ahead = anOffer({ opensAt: at(5) });
  expect(standingOf(ahead, at(4.9))).toBe('ahead');
  expect(answered(ahead, { kind: 'decline' }, at(4.9))).toBeNull();
  expect(standingOf(ahead, at(5))).toBe('open');
});

test('what was said can be taken back until the meeting begins', () => {
  for (const wish of [ACCEPT, { kind: 'decline' } as const]) {
    const said = answered(anOffer(), wish, at(1));
    if (said === null) throw new Error('it could not be said');
    expect(answered(said, { kind: 'take-back' }, at(47))).toEqual(anOffer());
    expect(answered(said, { kind: 'take-back' }, at(48))).toBeNull();
  }
});

test('what was decided holds, also after the meeting', () => {
  expect(standingAfter(ACCEPT, 1, 100)).toBe('accepted');
  expect(standingAfter({ kind: 'decline' }, 1, 100)).toBe('declined');
});

test('put off, it waits for its day and is open then, also beyond the meeting', () => {
  const soon: OfferWish = { kind: 'put-off', until: at(20) };
  expect(standingAfter(soon, 1, 19)).toBe('waiting');
  expect(standingAfter(soon, 1, 20)).toBe('open');
  expect(standingAfter(soon, 1, 48)).toBe('lapsed');
  const later: OfferWish = { kind: 'put-off', until: at(200) };
  expect(standingAfter(later, 1, 199)).toBe('waiting');
  expect(standingAfter(later, 1, 201)).toBe('open');
  expect(standingAfter(later, 1, 224)).toBe('lapsed');
  expect(standingAfter({ kind: 'put-off', until: at(0) }, 1)).toBeNull();
});

test('who was put off can still be answered at once', () => {
  const waiting = answered(anOffer(), { kind: 'put-off', until: at(20) }, at(1));
  expect(waiting === null ? null : answered(waiting, ACCEPT, at(2))?.answer?.kind).toBe('accepted');
});

test('changed, it stays open with the Product Owner’s terms, and names nobody before a yes', () => {
  const terms: OfferTerms = { rung: 2, stories: ['2', '3'], helpers: ['ana', 'ben'], until: at(300) };
  const changed = answered(anOffer(), { kind: 'change', terms }, at(1));
  expect(changed).toEqual(anOffer({ terms: { ...terms, helpers: [] } }));
  expect(answered(anOffer(), { kind: 'change', terms: { ...terms, stories: [] } }, at(1))).toBeNull();
});

test.each<[string, OfferTerms['rung'], readonly string[]]>([
  ['a talk with nobody', 1, []],
  ['three for a talk', 1, ['ana', 'ben', 'cem']],
  ['a pair of one', 2, ['ana']],
  ['the same person twice', 2, ['ana', 'ana']],
  ['somebody told of what is the Product Owner’s alone', 0, ['ana']],
])('a yes to %s is none', (_, rung, helpers) => {
  const offer = anOffer({ terms: { ...TERMS, rung } });
  expect(answered(offer, { kind: 'accept', helpers }, at(1))).toBeNull();
});

const anyWish = fc.oneof(
  fc.constant(ACCEPT),
  fc.constant<OfferWish>({ kind: 'decline' }),
  fc.integer({ min: -10, max: 300 }).map((hours): OfferWish => ({ kind: 'put-off', until: at(hours) })),
);

test('whatever is said in whatever order: the first yes or no holds, and nothing is answered after the end', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyWish, fc.nat({ max: 60 })), { maxLength: 6 }), (said) => {
      let offer = anOffer();
      let decided: string | null = null;
      let hours = 0;
      for (const [wish, wait] of said) {
        hours += wait;
        const before = standingOf(offer, at(hours));
        const next = answered(offer, wish, at(hours));
        if (before !== 'open' && before !== 'waiting') expect(next).toBeNull();
        offer = next ?? offer;
        const now = standingOf(offer, at(hours));
        if (decided !== null) expect(now).toBe(decided);
        if (now === 'accepted' || now === 'declined') decided = now;
      }
    }),
  );
});
