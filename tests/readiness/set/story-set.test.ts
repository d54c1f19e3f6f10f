/** The index of a backlog: the same findings whatever the order, incrementally as from scratch, and bounded for hostile backlogs. */
import fc from 'fast-check';
import { StorySet } from '../../../src/readiness/story-set';
import type { StoryCard } from '../../../src/readiness/set/card';
import { aCard, cardsOf, inShort } from './cards';
import { growthOf, LINEAR } from '../../builders/growth';

const ROLES = ['user', 'admin', 'clerk'] as const;
const ACTIONS = [
  'create',
  'delete',
  'retain',
  'view',
  'save',
  'bookmark',
  'erase',
  'export',
  'must not delete',
] as const;
const THINGS = [
  'customer records',
  'customer records for the audit',
  'records',
  'draft invoices',
  'my profile',
  'files up to 5 MB',
  'files up to 9 MB',
] as const;
const ENDS = [
  '',
  ' so that I can view records',
  ' so that we comply with the law',
  ', so I save time',
] as const;

/** Small worlds in which nearly everything has something to do with everything else. */
const aSummary = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(...ROLES),
      fc.constantFrom(...ACTIONS),
      fc.constantFrom(...THINGS),
      fc.constantFrom(...ENDS),
    )
    .chain(([role, action, thing, ends]) =>
      fc.constantFrom(
        `As a ${role}, I want to ${action} ${thing}${ends}`,
        `as a ${role} I want to ${action} ${thing.toUpperCase()}${ends}.`,
      ),
    ),
  fc
    .tuple(fc.constantFrom(...ROLES), fc.constantFrom(...THINGS))
    .map(([role, thing]) => `${role}s can delete ${thing}`),
);
const aBacklog = fc.array(
  fc.record({
    summary: aSummary,
    awaited: fc.integer({ min: 1, max: 12 }),
    isWaiting: fc.boolean(),
    isBlocking: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

function cardsFrom(
  backlog: readonly { summary: string; awaited: number; isWaiting: boolean; isBlocking: boolean }[],
): readonly StoryCard[] {
  return cardsOf(
    ...backlog.map(({ summary, awaited, isWaiting, isBlocking }) => ({
      summary,
      description: isWaiting ? `Depends on SHOP-${awaited}.` : '',
      links: isBlocking ? [{ relation: 'blocks', key: `SHOP-${awaited}`, summary: '', done: false }] : [],
    })),
  );
}

describe('an index of stories', () => {
  it('finds the same whatever the order in which stories came', () => {
    fc.assert(
      fc.property(
        aBacklog.chain((backlog) => {
          const cards = cardsFrom(backlog);
          return fc.tuple(fc.constant(cards), fc.shuffledSubarray([...cards], { minLength: cards.length }));
        }),
        ([cards, shuffled]) => {
          const [one, other] = [StorySet.of(cards), StorySet.of(shuffled)];
          expect(other.findingsOfSet()).toEqual(one.findingsOfSet());
          for (const { id } of cards) expect(other.findingsOf(id)).toEqual(one.findingsOf(id));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('finds the same after changes as from scratch', () => {
    fc.assert(
      fc.property(aBacklog, aBacklog, (before, after) => {
        const [old, now] = [cardsFrom(before), cardsFrom(after)];
        const changed = StorySet.of(old);
        // Asked in between, so that whatever it remembers has to be given up.
        changed.findingsOfSet();
        for (const card of now) changed.put(card);
        for (const card of old.slice(now.length)) changed.remove(card.id);
        expect(changed.cards()).toEqual(StorySet.of(now).cards());
        expect(changed.findingsOfSet()).toEqual(StorySet.of(now).findingsOfSet());
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same as a fresh one, in whatever order stories come, change and go', () => {
    const aStep = fc.record({
      id: fc.integer({ min: 0, max: 7 }),
      isGone: fc.boolean(),
      isAsked: fc.boolean(),
      story: aBacklog.map(([one]) => one ?? { summary: '', awaited: 1, isWaiting: false, isBlocking: false }),
    });
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 30 }), (steps) => {
        const changed = new StorySet();
        const present = new Map<string, StoryCard>();
        for (const { id, isGone, isAsked, story } of steps) {
          const [card] = cardsFrom([story]).map((each) => ({ ...each, id: `${id}`, key: `SHOP-${id}` }));
          if (card === undefined || isGone) {
            changed.remove(`${id}`);
            present.delete(`${id}`);
          } else {
            changed.put(card);
            present.set(card.id, card);
          }
          // Asked in between, so that whatever it remembers has to be given up.
          if (isAsked) changed.findingsOf(`${(id + 1) % 8}`);
        }
        const fresh = StorySet.of(present.values());
        expect(changed.cards()).toEqual(fresh.cards());
        expect(changed.findingsOfSet()).toEqual(fresh.findingsOfSet());
        for (const id of present.keys()) {
          expect(changed.findingsOf(id)).toEqual(fresh.findingsOf(id));
          expect(changed.answersOf(id)).toEqual(fresh.answersOf(id));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds from a stored card what it finds from a fresh one', () => {
    const cards = cardsOf('As a user, I want to save an article', 'As a user, I want to bookmark an article');
    const stored = JSON.parse(JSON.stringify(cards)) as readonly StoryCard[];
    expect(stored).toEqual(cards);
    expect(StorySet.of(stored).findingsOfSet()).toEqual(StorySet.of(cards).findingsOfSet());
  });

  it('says of each side of a pair what it says of the other', () => {
    const set = StorySet.of(
      cardsOf('As a user, I want to create a profile', 'As a user, I want to view my profile'),
    );
    expect(set.findingsOf('1001').map(inShort)).toEqual(['SHOP-1 independent.makes SHOP-2']);
    expect(set.findingsOf('1002').map(inShort)).toEqual(['SHOP-2 independent.uses SHOP-1']);
    expect(set.findingsOfSet()).toHaveLength(1);
  });

  it('shows the words of both stories', () => {
    const [finding] = StorySet.of(
      cardsOf('Users can delete comments', 'Users must not delete comments'),
    ).findingsOfSet();
    expect(finding).toEqual({
      check: 'conflict-free',
      answer: 'unmet',
      story: { id: '1001', key: 'SHOP-1', summary: 'Users can delete comments' },
      other: { id: '1002', key: 'SHOP-2', summary: 'Users must not delete comments' },
      mine: { source: 'summary', text: 'Users can delete comments' },
      theirs: { source: 'summary', text: 'Users must not delete comments' },
      why: { key: 'conflict-free.forbidden' },
      strength: 0.9,
    });
  });
});

describe('answers about a story', () => {
  it('are unknown where there is nothing to compare', () => {
    const alone = StorySet.of(cardsOf('Pay by voucher'));
    expect(alone.answersOf('1001')).toEqual({
      unique: 'unknown',
      uniform: 'unknown',
      independent: 'unknown',
      'conflict-free': 'unknown',
    });
    expect(alone.findingsOf('nobody')).toEqual([]);
  });

  it('are unknown in a language that nobody taught it, but for equal words', () => {
    const summary = 'Jako klient chcę zapłacić bonem podarunkowym, żeby go nie zgubić';
    const set = StorySet.of(cardsOf(summary, summary));
    expect(set.answersOf('1001')).toMatchObject({
      unique: 'unmet',
      independent: 'unknown',
      'conflict-free': 'unknown',
    });
  });
});

describe('a hostile backlog', () => {
  it('of stories that differ in a number only is no pair, and takes no longer', () => {
    const cards = Array.from({ length: 3200 }, (_, n) =>
      aCard({ id: `${n}`, key: `SHOP-${n}`, summary: `Import file ${n} of the old shop` }),
    );
    expect(StorySet.of(cards).findingsOfSet()).toEqual([]);
    const few = cards.slice(0, 400);
    const growth = growthOf(
      () => StorySet.of(few).findingsOfSet(),
      () => StorySet.of(cards).findingsOfSet(),
    );
    expect(growth).toBeLessThan(LINEAR);
  });
});
