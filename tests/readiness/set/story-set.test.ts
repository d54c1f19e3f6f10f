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

  it('leaves out cards that another version made', () => {
    const [card] = cardsOf('Pay by voucher');
    if (card === undefined) throw new Error('a card was expected');
    expect(StorySet.of([{ ...card, version: 0 }]).size).toBe(0);
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
    const summary = 'Als Kunde möchte ich mit einem Gutschein bezahlen, damit ich ihn nicht verliere';
    const set = StorySet.of(cardsOf(summary, summary));
    expect(set.answersOf('1001')).toMatchObject({
      unique: 'unmet',
      independent: 'unknown',
      'conflict-free': 'unknown',
    });
  });
});

describe('a hostile backlog', () => {
  it('of equal stories is one finding', () => {
    const [card] = cardsOf('As a user, I want to reset my password');
    if (card === undefined) throw new Error('a card was expected');
    const set = StorySet.of(
      Array.from({ length: 50_000 }, (_, n) => ({ ...card, id: `${n}`, key: `SHOP-${n}` })),
    );
    const findings = set.findingsOfSet();
    expect(findings.map(inShort)).toEqual(['SHOP-0 unique.same SHOP-1']);
    expect(findings[0]?.why.values).toEqual({ count: 49_998 });
    expect(set.findingsOf('777').map(inShort)).toEqual(['SHOP-777 unique.same SHOP-0']);
  });

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

  it('of stories without text, in scripts from right to left, or of a megabyte holds small cards', () => {
    const cards = cardsOf(
      '',
      { summary: '', description: undefined },
      'כמשתמש אני רוצה לאפס את הסיסמה שלי',
      'כמשתמש אני רוצה לאפס את הסיסמה שלי',
      {
        summary: 'As a user I want '.repeat(60_000),
        description: 'must not depend on SHOP-1 once the login is done. '.repeat(20_000),
      },
    );
    for (const card of cards) expect(JSON.stringify(card).length).toBeLessThan(2000);
    expect(StorySet.of(cards).findingsOfSet().map(inShort)).toContain('SHOP-3 unique.same SHOP-4');
  });

  it('of stories that all wait for each other ends', () => {
    const cards = cardsOf(
      ...Array.from({ length: 60 }, (_, n) => ({
        summary: `Story about subject ${n}`,
        links: Array.from({ length: 60 }, (_unused, m) => ({
          relation: 'is blocked by',
          key: `SHOP-${m + 1}`,
          summary: '',
          done: false,
        })),
      })),
    );
    expect(StorySet.of(cards).findingsOfSet().length).toBeGreaterThan(0);
  });
});
