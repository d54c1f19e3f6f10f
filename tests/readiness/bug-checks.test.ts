/** What the examples of the checks for bugs don't show: causes, evidence, halves, parts, and hostile text. */
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION } from '../../src/readiness/definition';
import type { Finding } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { aStory, type StoryTraits } from '../builders/story';
import { growthWithText, LINEAR } from '../builders/growth';

type BugCheck = 'expected-actual' | 'reproducible';

function findingOf(check: BugCheck, traits: StoryTraits): Finding {
  const { findings } = assess(aStory({ kind: 'bug', ...traits }), DEFAULT_DEFINITION, ALL_LANGUAGES);
  const finding = findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`No finding of ${check}.`);
  return finding;
}
const expectedActual = (traits: StoryTraits) => findingOf('expected-actual', traits);
const reproducible = (traits: StoryTraits) => findingOf('reproducible', traits);

describe('expected-actual', () => {
  it('is whole with both halves, under titles or in prose, in either order', () => {
    const whole = [
      '## Actual result\nThe total is 12.\n## Expected result\nThe total is 10.',
      '*Expected:* the total is 10\n*Actual:* the total is 12',
      'Expected result is that the total is 10. \nResult: it is 12.',
      'What should happen: the total is 10\nWhat happens: the total is 12',
      'The total should be 10, but is 12 and wrong.',
      'I expected 10, and the page shows an error.',
      'It shows net prices rather than gross ones.',
    ];
    for (const description of whole) {
      expect([description, expectedActual({ description }).credit]).toEqual([description, 1]);
    }
  });

  it('takes a plain failure for most of it, and asks for the other half', () => {
    for (const summary of [
      'Saving a voucher fails',
      'The basket doesn’t keep vouchers',
      'NPE when the basket is empty',
      'Search hangs on umlauts',
      'Login returns 500',
      'Upgrade task fails on the test server',
    ]) {
      const { answer, credit, fix } = expectedActual({ summary });
      expect([summary, answer, credit]).toEqual([summary, 'met', 0.65]);
      expect(fix.key).toBe('expected-actual.fix.expected');
    }
  });

  it('takes no wish, condition or topic for a failure', () => {
    for (const summary of [
      'Add a message when the import fails',
      'Improve error reporting',
      'Show a hint if the voucher cannot be used',
      'As a user, I want to see why a login failed',
      'Error handling',
      'Reload the list, so that people do not have to close the page',
      'I want a filter, so I don’t have to scroll',
    ]) {
      expect([summary, expectedActual({ summary }).answer]).toEqual([summary, 'unmet']);
    }
  });

  it('quotes the words that tell it, and where they stand', () => {
    const { evidence } = expectedActual({
      description: 'We sell vouchers. The basket loses them at night. Ask Kim.',
    });
    expect(evidence).toEqual([{ source: 'description', text: 'The basket loses them at night.' }]);
  });

  it('waits for a description where there is only a topic', () => {
    expect(expectedActual({ description: null }).causedBy).toBe('described');
    expect(expectedActual({ description: 'The list should be sorted.' }).causedBy).toBeUndefined();
  });

  it('reads the title when the description can’t be seen, and knows nothing when the title tells nothing', () => {
    expect(expectedActual({ summary: 'Saving fails', description: undefined }).answer).toBe('met');
    expect(expectedActual({ description: undefined }).answer).toBe('unknown');
    expect(expectedActual({ description: 'https://wiki.example/bug' }).answer).toBe('unknown');
    expect(expectedActual({ description: '!screen.png!' }).answer).toBe('unknown');
  });

  it('takes a template that is left empty for nothing', () => {
    const description = 'Actual result:\nn/a\nExpected result:\n';
    expect(expectedActual({ description }).answer).toBe('unmet');
  });
});

describe('reproducible', () => {
  it('credits each part', () => {
    const credit = (description: string): number => reproducible({ description }).credit ?? -1;
    const steps = '1. Open the basket\n2. Add a voucher\n3. Press Pay';
    const parts = [
      'It is broken.',
      'It is broken. Firefox 128.',
      'It is broken when I pay with a voucher of last year.',
      'It is broken when I pay with a voucher of last year. Firefox 128.',
      steps,
      `${steps}\n\nFirefox 128`,
      `${steps}\n\nFirefox 128\n\`\`\`\n10:11:12.123 ERROR at Basket.pay(Basket.java:12)\n\`\`\``,
    ];
    const credits = parts.map(credit);
    expect(credits).toEqual([...credits].sort((a, b) => a - b));
    expect(new Set(credits).size).toBe(parts.length);
    expect(credits.at(-1)).toBe(1);
  });

  it('finds steps under any of their titles, and without one', () => {
    for (const description of [
      'STR: open the basket, press Pay',
      '## How to reproduce\nOpen the basket and press Pay',
      'You can reproduce this if you do the following:\n- open the basket\n- press Pay',
      '# Open the basket\n# Press Pay',
      '1.- Open the basket\n2.- Press Pay',
      'Open the basket\nChoose a voucher\nPress Pay',
    ]) {
      expect([description, (reproducible({ description }).credit ?? 0) >= 0.8]).toEqual([description, true]);
    }
  });

  it('takes no numbered list of anything else for steps, nor a word that it can’t be reproduced', () => {
    for (const description of [
      '1. The total is off\n2. The colours are off',
      'We could not reproduce this.',
      'Steps to reproduce: unknown',
    ]) {
      expect([description, reproducible({ description }).answer]).toEqual([description, 'unmet']);
    }
  });

  it('counts an attached file as a help, and not as the way itself', () => {
    const without = reproducible({ description: 'It is broken.', attachments: 0 });
    const withFile = reproducible({ description: 'It is broken.', attachments: 2 });
    expect(withFile.credit).toBeGreaterThan(without.credit ?? 1);
    expect(withFile.answer).toBe('unmet');
  });

  it('asks for what was done before where there is a log only', () => {
    const { fix, answer } = reproducible({ description: '```\nCaused by: x\n at a.B.c(B.java:1)\n```' });
    expect([answer, fix.key]).toEqual(['unmet', 'reproducible.fix.situation']);
  });

  it('knows nothing where nothing can be seen', () => {
    expect(reproducible({ description: undefined }).answer).toBe('unknown');
    expect(reproducible({ description: 'https://wiki.example/bug' }).answer).toBe('unknown');
    expect(reproducible({ description: null }).causedBy).toBe('described');
  });
});

describe('hostile text of a megabyte', () => {
  const hostile = [
    'a',
    '((((',
    'given when ',
    'Steps: ',
    'Expected: \n',
    'if a b c ',
    'Xception',
    'aError ',
    '\u0000',
    'at a',
    '1. open\n',
    'I get an x y z ',
  ];
  it.each(hostile.map((unit) => [unit]))('%j is read in linear time', (unit) => {
    const growth = growthWithText(unit, (text) => {
      for (const kind of ['bug', 'story'] as const) {
        assess(aStory({ kind, summary: text, description: null }), DEFAULT_DEFINITION, ALL_LANGUAGES);
        assess(aStory({ kind, description: text }), DEFAULT_DEFINITION, ALL_LANGUAGES);
        assess(aStory({ kind, description: `\`\`\`\n${text}\n\`\`\`` }), DEFAULT_DEFINITION, ALL_LANGUAGES);
      }
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});
