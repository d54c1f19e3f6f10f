/** What holds for every story: a mended defect never lowers the score, and any text is judged in linear time. */
import fc from 'fast-check';
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import type { Assessment } from '../../src/readiness/finding';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { readPlainText } from '../../src/story/plain-text';
import type { IssueKind, Story } from '../../src/story/story';
import { ENGLISH } from '../../src/texts/english';
import { sentence } from '../../src/texts/sentence';
import { aStory, type StoryTraits } from '../builders/story';
import { growthWithText, LINEAR } from '../builders/growth';

const judge = (traits: StoryTraits): Assessment => assess(aStory(traits), DEFAULT_DEFINITION, ALL_LANGUAGES);

const KINDS: readonly IssueKind[] = ['story', 'bug', 'task', 'spike'];
const SUMMARIES = [
  'Voucher import',
  'As a customer, I want to split the payment',
  'As a customer, I want to upload and resize pictures',
  'Customers can cancel online',
  'Research payment providers',
];
const PARTS = [
  'Vouchers are sold at the desk.',
  'As a customer, I want to split the payment.',
  'As a buyer or seller, I want to see my orders and print them.',
  'It must be blue.',
  '- Kim knows more',
  '- The total should be lower',
  '## Notes\nAsk Kim.',
  '## Acceptance criteria\nTBD',
  'Given a voucher\nWhen I pay\nThen it counts',
  '```\nlog line\n```',
  'https://wiki.example/x',
  '!picture.png!',
  'TBD',
];
const anyStory = fc.record({
  kind: fc.constantFrom(...KINDS),
  summary: fc.oneof(fc.constantFrom(...SUMMARIES), fc.string()),
  parts: fc.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PARTS) }, fc.string()), {
    maxLength: 6,
  }),
});

const MENDINGS: readonly (readonly [string, string])[] = [
  ['a reason', 'This makes it hard for customers to use up a gift, because the rest is lost.'],
  ['criteria', '## Acceptance criteria\n- A valid voucher lowers the total\n- An expired one is refused'],
  ['context', 'The desk types vouchers into the old shop by hand every morning, and it takes an hour.'],
  ['the decision', 'We will decide between the two carriers.'],
  ['steps', '## Steps to reproduce\n1. Open the basket\n2. Enter a voucher\n3. Click Pay'],
  ['both halves', '## Expected result\nThe total is lower\n\n## Actual result\nThe total stays the same'],
];

/** A defect in words, and the same place once it is mended, in no fewer words: those count for what is described. */
const ANSWERED: readonly (readonly [string, string, string])[] = [
  ['what was open', 'The limit is TBD.', 'The limit is 50 euros.'],
  ['a question', 'Should two vouchers work together?', 'Two vouchers work together in a basket.'],
  [
    'a wait that nobody can find',
    'We can begin once the new payment API is available.',
    'We can begin once SHOP-12 is done by its team.',
  ],
  [
    'a talk that some had',
    'As discussed with Kim, the total is rounded.',
    'The total is rounded to whole cents, up from half.',
  ],
  [
    'a wish among the criteria',
    '## Acceptance criteria\n- It is fast and user-friendly',
    '## Acceptance criteria\n- The total changes within a second',
  ],
  [
    'two wishes in one',
    'As a buyer, I want to pay and print the bill, so that I am done.',
    'As a buyer, I want to pay for my order at the desk, so that I am done.',
  ],
];

/** Supplying what could not be seen before is no mending: then another part of the story is scored. */
function expectNoLess(before: Assessment, after: Assessment): void {
  const unseen = ({ findings }: Assessment): string =>
    findings
      .filter(({ answer }) => answer === 'unknown')
      .map(({ check }) => check)
      .join();
  if (before.score === null || after.score === null || unseen(before) !== unseen(after)) return;
  expect(after.score).toBeGreaterThanOrEqual(before.score);
}

describe('a mended defect never lowers the score', () => {
  it.each(MENDINGS)('%s', (_what, words) => {
    fc.assert(
      fc.property(anyStory, ({ kind, summary, parts }) => {
        const text = parts.join('\n\n');
        const before = judge({ kind, summary, description: text });
        const after = judge({ kind, summary, description: `${text}\n\n${words}` });
        expectNoLess(before, after);
      }),
      { numRuns: 400 },
    );
  });

  it.each(ANSWERED)('%s', (what, defect, mended) => {
    fc.assert(
      fc.property(anyStory, fc.nat(6), ({ kind, summary, parts }, place) => {
        // A spike is its question.
        fc.pre(what !== 'a question' || kind !== 'spike');
        const withWords = (words: string): string =>
          [...parts.slice(0, place), words, ...parts.slice(place)].join('\n\n');
        const before = judge({ kind, summary, description: withWords(defect) });
        const after = judge({ kind, summary, description: withWords(mended) });
        expectNoLess(before, after);
      }),
      { numRuns: 200 },
    );
  });

  it('context below a word that could be one of another language', () => {
    const context = 'The desk types vouchers into the old shop by hand every morning, and it takes an hour.';
    for (const word of ['oB', 'whether', 'si'])
      expectNoLess(
        judge({ kind: 'spike', summary: '', description: word }),
        judge({ kind: 'spike', summary: '', description: `${word}\n\n${context}` }),
      );
  });

  it('a blocker that is done, a size that is cut', () => {
    fc.assert(
      fc.property(anyStory, fc.integer({ min: 1, max: 40 }), ({ kind, summary, parts }, size) => {
        const score = (done: boolean, estimate: number): number | null => {
          const links = [{ relation: 'is blocked by', key: 'SHOP-2', summary: 'Payment API', done }];
          const story = aStory({ kind, summary, description: parts.join('\n\n'), links, estimate });
          return assess(story, DEFAULT_DEFINITION, ALL_LANGUAGES, { ...NOTHING_AROUND, velocity: 20 }).score;
        };
        const before = score(false, size + 1) ?? 0;
        // What the text waits for beside it may be unseen then, and with it too much for any score: that is no lower one.
        expect(score(true, size + 1) ?? before).toBeGreaterThanOrEqual(before);
        expect(score(false, size) ?? 0).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('a reason after the wish, and one wish of two', () => {
    const score = (summary: string): number => judge({ summary }).score ?? -1;
    expect(score('As a customer, I want to split the payment, so that my gift is used up')).toBeGreaterThan(
      score('As a customer, I want to split the payment'),
    );
    expect(score('As a user, I want to upload a picture')).toBeGreaterThan(
      score('As a user, I want to upload a picture and resize it'),
    );
  });
});

describe('every story', () => {
  it('is judged the same each time, and by itself', () => {
    fc.assert(
      fc.property(anyStory, anyStory, (one, other) => {
        const traits = { ...one, description: one.parts.join('\n') };
        const first = judge(traits);
        judge({ ...other, description: other.parts.join('\n') });
        expect(judge(traits)).toEqual(first);
      }),
    );
  });

  it('gets a whole score within bounds, credits that fit the answers, and sentences that can be said', () => {
    fc.assert(
      fc.property(anyStory, ({ kind, summary, parts }) => {
        const { score, findings, steps, stepsToReady } = judge({
          kind,
          summary,
          description: parts.join('\n'),
        });
        expect(score === null || (Number.isInteger(score) && score >= 0 && score <= 100)).toBe(true);
        expect(stepsToReady === null || stepsToReady <= steps.length).toBe(true);
        for (const { answer, credit, gain, observed, expected, fix } of findings) {
          expect(credit === null).toBe(answer === 'unknown' || answer === 'not-applicable');
          if (credit !== null) expect(credit >= 0.5).toBe(answer === 'met');
          expect(gain).toBeGreaterThanOrEqual(0);
          for (const message of [observed, expected, fix]) expect(sentence(message, ENGLISH)).not.toBe('');
        }
      }),
      { numRuns: 400 },
    );
  });

  it('quotes only words that are in it', () => {
    fc.assert(
      fc.property(anyStory, ({ summary, parts }) => {
        const description = readPlainText(parts.join('\n'));
        const all = [
          summary,
          ...(description?.blocks ?? []).map(({ text }) => text),
          ...(description?.links ?? []),
        ];
        const whole = all.join(' ').replace(/\s+/g, ' ');
        for (const { evidence } of judge({ summary, description }).findings) {
          for (const { text } of evidence) expect(whole).toContain(text.replace(/ …$/, '').trim());
        }
      }),
    );
  });
});

describe('hostile text', () => {
  it.each([
    ['one word', 'a'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['roles without end', 'as a '],
    ['roles by line', '\nAs a user, I want '],
    ['wishes', 'I want to '],
    ['reasons', 'so that '],
    ['occasions', 'when I '],
    ['scenarios', 'Given when then and '],
    ['scenario lines', 'Given a\n'],
    ['stars', '*'],
    ['bars', '|'],
    ['brackets', '['],
    ['links', '[a|'],
    ['addresses', 'https://a,,,,'],
    ['commas after an address', ','],
    ['fences', '```\n'],
    ['titles', 'Acceptance criteria:\n'],
    ['bullets', '- a should\n'],
    ['dots', '. '],
    ['today', 'currently '],
    ['makes it', 'makes it '],
    ['quotation marks', '"'],
    ['questions', '??? '],
    ['emoji', '👩‍👩‍👧‍👦'],
    ['right to left', 'שלום '],
    ['control characters', '\u0000\u0007'],
    ['halves of characters', '\ud83d'],
    ['Chinese', '订单'],
  ])('%s is judged in linear time, as a summary and as a description', (_name, unit) => {
    const growth = growthWithText(unit, (text) => {
      judge({ description: text });
      judge({ description: `x ${text} x`, kind: 'spike' });
      judge({ description: `x ${text} x`, kind: 'bug' });
      judge({ summary: text, description: 'Some words.' });
      judge({ summary: `https://${text}x`, description: `https://${text}x` });
    });
    expect(growth).toBeLessThan(LINEAR);
  });

  it('is judged at a megabyte', () => {
    expect(judge({ description: 'As a user, I want to pay. '.repeat(40_000) }).score).not.toBeNull();
  });

  it('is judged when the story itself is broken', () => {
    const broken: Story = aStory({
      description: {
        blocks: [{ kind: 'item', text: '', level: -1 }],
        links: [],
        media: 0,
        unknownNodes: ['x'],
      },
    });
    expect(() => assess(broken, DEFAULT_DEFINITION, ALL_LANGUAGES)).not.toThrow();
  });
});
