/** Backlogs that nobody wishes for: everything equal, nothing said, other scripts, a megabyte, everything waiting for everything. */
import { growthOf, LINEAR } from '../../builders/growth';
import type { StoryCard } from '../../../src/readiness/set/card';
import { CARD_VERSION } from '../../../src/readiness/set/card-version';
import { StorySet } from '../../../src/readiness/story-set';
import type { StoryLink } from '../../../src/story/story';
import { aCard, cardsOf, found, inShort } from './cards';

const UNKNOWN = {
  unique: 'unknown',
  uniform: 'unknown',
  independent: 'unknown',
  'conflict-free': 'unknown',
} as const;

function link(relation: string, number: number): StoryLink {
  return { relation, key: `SHOP-${number}`, summary: '', done: false };
}

/** Copies of one card under other ids and keys: SHOP-1, SHOP-2 … */
function copiesOf(card: StoryCard, count: number): readonly StoryCard[] {
  return Array.from({ length: count }, (_, n) => ({ ...card, id: `${1001 + n}`, key: `SHOP-${n + 1}` }));
}

/** The same cards, counting how often something of them is read. */
function countingReads(cards: readonly StoryCard[]): {
  readonly cards: readonly StoryCard[];
  readonly reads: () => number;
} {
  let reads = 0;
  const counted = cards.map(
    (card): StoryCard =>
      new Proxy(card, {
        get: (target, name, receiver): unknown => {
          reads += 1;
          return Reflect.get(target, name, receiver);
        },
      }),
  );
  return { cards: counted, reads: () => reads };
}

describe('a backlog of equal stories', () => {
  const card = aCard({ summary: 'As a user, I want to reset my password' });

  it('is one finding, and one for each that asks', () => {
    const set = StorySet.of(copiesOf(card, 10_000));
    const findings = set.findingsOfSet();
    expect(findings.map(inShort)).toEqual(['SHOP-1 unique.same SHOP-2']);
    expect(findings[0]?.why.values).toEqual({ count: 9998 });
    expect(set.findingsOf('8777').map(inShort)).toEqual(['SHOP-7777 unique.same SHOP-1']);
    expect(set.answersOf('8777')).toEqual({
      unique: 'unmet',
      uniform: 'met',
      independent: 'met',
      'conflict-free': 'met',
    });
  });

  it('is looked through in time that grows as it does', () => {
    const [few, many] = [copiesOf(card, 1250), copiesOf(card, 10_000)];
    const growth = growthOf(
      () => StorySet.of(few).findingsOfSet(),
      () => StorySet.of(many).findingsOfSet(),
    );
    expect(growth).toBeLessThan(LINEAR);
  });

  it('ends with the last but one of them', () => {
    const set = StorySet.of(copiesOf(card, 3));
    set.remove('1001');
    expect(set.findingsOfSet().map(inShort)).toEqual(['SHOP-2 unique.same SHOP-3']);
    set.remove('1003');
    expect(set.findingsOfSet()).toEqual([]);
  });
});

describe('a backlog with nothing to compare', () => {
  it('is none', () => {
    const set = new StorySet();
    expect([set.size, set.cards(), set.findingsOfSet(), set.findingsOf('1')]).toEqual([0, [], [], []]);
    expect(set.answersOf('1')).toEqual(UNKNOWN);
    set.remove('1');
    expect(set.size).toBe(0);
  });

  it('is one story, even one that waits for itself', () => {
    const [card] = cardsOf({
      summary: 'Import vouchers',
      description: 'Depends on SHOP-1.',
      links: [link('blocks', 1), link('is blocked by', 1)],
    });
    const set = StorySet.of(card === undefined ? [] : [card]);
    expect(set.findingsOfSet()).toEqual([]);
    expect(set.answersOf('1001')).toEqual(UNKNOWN);
  });

  it('are stories without text: they are not one story told twice', () => {
    const set = StorySet.of(
      cardsOf('', '', { summary: '', description: undefined }, { summary: ' \n\t ', description: ' ' }),
    );
    expect(set.size).toBe(4);
    expect(set.findingsOfSet()).toEqual([]);
    for (const { id } of set.cards()) expect(set.answersOf(id)).toEqual(UNKNOWN);
  });
});

describe('stories in other scripts', () => {
  it.each([
    ['Hebrew', 'כמשתמש אני רוצה לאפס את הסיסמה שלי', 'כמשתמש אני רוצה לשנות את הסיסמה שלי'],
    ['Arabic', 'كمستخدم أريد إعادة تعيين كلمة المرور', 'كمستخدم أريد تغيير كلمة المرور'],
    ['Japanese', 'ユーザーとしてパスワードを再設定したい', 'ユーザーとしてパスワードを変更したい'],
    ['Greek', 'Ως χρήστης θέλω να επαναφέρω τον κωδικό μου', 'Ως χρήστης θέλω να αλλάξω τον κωδικό μου'],
    ['emoji', '🔑🔁', '🔑✏️'],
  ])('%s: equal ones are found, others are left alone', (_script, one, other) => {
    const set = StorySet.of(cardsOf(one, one, other));
    expect(set.findingsOfSet().map(inShort)).toEqual(['SHOP-1 unique.same SHOP-2']);
    expect(set.answersOf('1003').unique).toBe('met');
  });

  it.each([
    ['an English one', 'As a user, I want to reset my password'],
    ['one that mixes', 'Login قبل الدفع: כניסה לפני תשלום'],
    ['marks that turn the direction', 'Reset my password \u202E drowssap'],
  ])('stay themselves beside %s', (_what, other) => {
    expect(
      found('كمستخدم أريد إعادة تعيين كلمة المرور', 'כמשתמש אני רוצה לאפס את הסיסמה שלי', other),
    ).toEqual([]);
  });

  it('keep their words as they are, on the way into the store and back', () => {
    const stories = [
      'كمستخدم أريد إعادة تعيين كلمة المرور',
      'כמשתמש אני רוצה',
      '🎉'.repeat(400),
      'a\u0301'.repeat(400),
    ];
    const description = `Users ${'🎉'.repeat(51)} can be invited after SHOP-1. ${'🎉'.repeat(3000)}`;
    for (const card of cardsOf(
      ...stories,
      { summary: 'a', description },
      { summary: 'b', description: ` ${description}` },
    )) {
      const bytes = Buffer.from(JSON.stringify(card), 'utf8');
      expect(JSON.parse(bytes.toString('utf8'))).toEqual(card);
      // Half of a sign is no text: a store may refuse it, or keep another one in its place.
      expect(JSON.stringify(card)).not.toMatch(/\\ud[89a-f]/i);
    }
  });
});

describe('stories in several languages', () => {
  const MIXED =
    'Als Kunde möchte ich to pay by voucher, afin de ne pas perdre mon cadeau, porque no tengo tarjeta';

  it('are found when they are equal', () => {
    expect(found(MIXED, `${MIXED}.`)).toEqual(['SHOP-1 unique.same SHOP-2']);
  });

  it('are nothing to one of a single language', () => {
    expect(
      found(MIXED, 'As a clerk, I want to weigh parcels', 'Als Händler möchte ich Pakete wiegen').filter(
        (line) => line.includes('SHOP-1'),
      ),
    ).toEqual([]);
  });
});

describe('a text of a megabyte', () => {
  const SUMMARY = 'As a user I want to pay by voucher so that I must not wait for SHOP-2, ';
  const PROSE = 'Users must not delete comments after 30 days. Depends on SHOP-2 once the login is done. ';

  it('makes a small card', () => {
    const [card] = cardsOf({
      summary: SUMMARY.repeat(15_000),
      description: PROSE.repeat(12_000),
      links: Array.from({ length: 5000 }, (_, n) => link('blocks', n)),
    });
    expect(JSON.stringify(card).length).toBeLessThan(2500);
  });

  it.each([
    ['one word', 'a'],
    ['many words', SUMMARY],
    ['emoji', '🎉'],
    ['Hebrew', 'כמשתמש אני רוצה '],
    ['marks', '.,;:- '],
  ])('is made a card of in time that grows as it does: %s', (_what, unit) => {
    const large = unit.repeat(Math.ceil(1_600_000 / unit.length));
    const small = large.slice(0, large.length / 8);
    for (const part of ['summary', 'description']) {
      const growth = growthOf(
        () => aCard({ [part]: small }),
        () => aCard({ [part]: large }),
      );
      expect(growth).toBeLessThan(LINEAR);
    }
  });

  it('is compared as others are', () => {
    expect(found(SUMMARY.repeat(15_000), SUMMARY.repeat(15_000))).toContain('SHOP-1 unique.same SHOP-2');
  });
});

describe('stories that wait for each other', () => {
  /** SHOP-1 waits for SHOP-2, that one for SHOP-3 … and the last one for the first. */
  function ringOf(count: number): readonly StoryCard[] {
    return cardsOf(
      ...Array.from({ length: count }, (_, n) => ({
        summary: `Subject ${n}`,
        links: [link('is blocked by', ((n + 1) % count) + 1)],
      })),
    );
  }

  it('in a ring are told so, each with the ring', () => {
    const findings = StorySet.of(ringOf(4)).findingsOfSet();
    expect(findings.map(inShort)).toEqual([
      'SHOP-1 independent.ring SHOP-2',
      'SHOP-2 independent.ring SHOP-3',
      'SHOP-3 independent.ring SHOP-4',
      'SHOP-4 independent.ring SHOP-1',
    ]);
    expect(findings[1]?.why.values).toEqual({ keys: 'SHOP-2 → SHOP-3 → SHOP-4 → SHOP-1 → SHOP-2' });
  });

  it('in a ring that is longer than anybody follows are told the next step', () => {
    const kinds = new Set(
      StorySet.of(ringOf(200))
        .findingsOfSet()
        .map(({ why }) => why.key),
    );
    expect([...kinds]).toEqual(['independent.linked']);
  });

  it('are found in a ring by a story that waits for itself as well', () => {
    const self = { summary: 'Import vouchers', links: [link('is blocked by', 1), link('is blocked by', 2)] };
    const other = { summary: 'Print labels', links: [link('is blocked by', 1)] };
    expect(found(self, other)).toContain('SHOP-1 independent.ring SHOP-2');
  });

  it('through one that all wait for are found, and a few of them told to that one', () => {
    const [hub, leaf] = cardsOf('Move to the new shop', {
      summary: 'Weigh parcels',
      links: [link('blocks', 1), link('is blocked by', 1)],
    });
    if (hub === undefined || leaf === undefined) throw new Error('two cards were expected');
    const set = StorySet.of([hub, ...copiesOf(leaf, 3000).slice(1)]);
    expect(set.findingsOf('3000').map(inShort)).toContain('SHOP-2000 independent.ring SHOP-1');
    expect(set.findingsOf('1001').map(({ check }) => check)).toEqual(Array<string>(5).fill('independent'));
  });

  it('behind one that waits for many, look at few of these', () => {
    const readsWith = (count: number): number => {
      const [above, below] = cardsOf(
        { summary: 'Weigh parcels', links: [link('blocks', 1)] },
        { summary: 'Weigh letters', links: [link('is blocked by', 1)] },
      );
      if (above === undefined || below === undefined) throw new Error('two cards were expected');
      const counted = countingReads(copiesOf(above, count));
      const set = StorySet.of([...counted.cards, { ...below, id: 'below', key: 'SHOP-0' }]);
      const before = counted.reads();
      expect(set.findingsOf('below').map(inShort)).toContain('SHOP-0 independent.linked SHOP-1');
      return counted.reads() - before;
    };
    expect(readsWith(3200)).toBeLessThan(2 * readsWith(400));
  });

  it('all of them for all of them, end', () => {
    const set = StorySet.of(
      cardsOf(
        ...Array.from({ length: 60 }, (_, n) => ({
          summary: `Story about subject ${n}`,
          links: Array.from({ length: 60 }, (_unused, m) => link('is blocked by', m + 1)),
        })),
      ),
    );
    expect(set.findingsOfSet().map(({ check }) => check)).toContain('independent');
  });
});

describe('cards of another version', () => {
  const [one, other] = cardsOf('Pay by voucher', 'Pay by voucher');
  if (one === undefined || other === undefined) throw new Error('two cards were expected');
  const versions = [0, CARD_VERSION - 1, CARD_VERSION + 1, NaN];

  it.each(versions)('are left out: %d', (version) => {
    const set = StorySet.of([one, { ...other, version }]);
    expect([set.size, set.has(other.id), set.findingsOfSet()]).toEqual([1, false, []]);
  });

  it.each(versions)('take the place of the present one, and are not compared: %d', (version) => {
    const set = StorySet.of([one, other]);
    expect(set.findingsOfSet()).toHaveLength(1);
    set.put({ ...other, version });
    expect([set.has(other.id), set.findingsOfSet(), set.findingsOf(one.id)]).toEqual([false, [], []]);
  });
});

describe('one changed story', () => {
  const ROLES = ['user', 'admin', 'clerk', 'driver', 'auditor'];
  const ACTIONS = ['create', 'delete', 'view', 'export', 'archive', 'print', 'approve'];

  /** How often something of the other cards is read while one story of so many changes. */
  function readsWith(count: number): number {
    const { cards, reads } = countingReads(
      cardsOf(
        ...Array.from(
          { length: count },
          (_, n) =>
            `As a ${ROLES[n % 5] ?? ''}, I want to ${ACTIONS[n % 7] ?? ''} report ${n % 97} of area ${n} so that nothing is lost`,
        ),
      ),
    );
    const set = StorySet.of(cards);
    set.findingsOfSet();
    const [before, changed] = ['Count report 7 of area 12', 'View report 8 of area 13'].map((summary) =>
      aCard({ id: '1042', key: 'SHOP-42', summary, description: 'Depends on SHOP-1.' }),
    );
    if (before === undefined || changed === undefined) throw new Error('two cards were expected');
    // Which story shows what is usual is looked up once, by the first that asks.
    set.put(before);
    set.findingsOf('1042');
    const already = reads();
    set.put(changed);
    const checks = set.findingsOf('1042').map(({ check }) => check);
    expect(checks).toEqual(expect.arrayContaining(['uniform', 'independent']));
    return reads() - already;
  }

  it('makes few of the others be looked at, however many there are', () => {
    expect(readsWith(2400)).toBeLessThan(2 * readsWith(300));
  });
});
