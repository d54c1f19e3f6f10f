/** The catalogue is read as a whole: every sentence can be said, and none blames, alarms or marks. */
import { CHECKS } from '../../src/readiness/check-list';
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import type { Message } from '../../src/readiness/finding';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { EN } from '../../src/texts/en/catalogue';
import { EN_CHECKS } from '../../src/texts/en/checks';
import { placeholders, sentence } from '../../src/texts/sentence';
import type { Text } from '../../src/texts/text';
import { aStory } from '../builders/story';
import { allOccasions } from '../readiness/occasions/all';
import type { Occasion } from '../readiness/occasions/occasion';

const forms = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const all: readonly (readonly [string, string])[] = Object.entries<Text>(EN).flatMap(([key, text]) =>
  forms(text).map((form) => [key, form] as const),
);

/** School marks, blame and alarm; "must" only ever sounds like an order. */
const FORBIDDEN =
  /\b(?:fail(?:ed|s|ure|ures|ing)?|bad(?:ly)?|poor(?:ly)?|wrong(?:ly)?|must|insufficient|violat(?:es?|ed|ion|ions)|errors?|invalid|missing|incomplete|unacceptable|mistakes?|blame|deficien(?:t|cy)|inadequate|warning|alarm|fault of yours|forgot(?:ten)?|neglect(?:ed)?|guilty|lazy|sloppy|should have|you didn['’]t|you did not|grade|penalty)\b/i;

it('knows no word of blame, alarm or school', () => {
  expect(all.filter(([, text]) => FORBIDDEN.test(text))).toEqual([]);
});

it('would notice such a word', () => {
  expect(FORBIDDEN.test('Acceptance criteria are missing.')).toBe(true);
});

it('says something under every key, without stray braces or double spaces', () => {
  for (const [key, text] of all) {
    expect([key, text.trim()]).not.toEqual([key, '']);
    expect([key, text]).toEqual([key, text.trim().replace(/ {2,}/g, ' ')]);
    expect([key, text.replace(/\{[a-zA-Z]+\}/g, '')]).toEqual([key, expect.not.stringMatching(/[{}]/)]);
  }
});

it('keeps the titles of fixes short enough for a button', () => {
  const fixes = Object.entries<Text>(EN_CHECKS).filter(([key]) => /\.fix(?:\.|$)/.test(key));
  expect(fixes.length).toBeGreaterThan(0);
  for (const [key, text] of fixes) {
    for (const form of forms(text))
      expect([key, form.length <= 42, form.endsWith('.')]).toEqual([key, true, false]);
  }
});

describe('what the checks say', () => {
  const examples: readonly Occasion[] = CHECKS.flatMap((check) =>
    check.examples.map(({ summary, description, kind, story, surroundings }) => ({
      story: aStory({ ...story, summary, kind: kind ?? 'story', description: description ?? null }),
      ...(surroundings !== undefined && { surroundings }),
    })),
  );
  const said: readonly Message[] = [...examples, ...allOccasions()].flatMap(({ story, surroundings }) =>
    assess(story, withAllHints(DEFAULT_DEFINITION), ALL_LANGUAGES, {
      ...NOTHING_AROUND,
      ...surroundings,
    }).findings.flatMap(({ observed, expected, fix }) => [observed, expected, fix]),
  );

  it('is all in the catalogue, with every value that the sentence names', () => {
    for (const message of said) expect(sentence(message)).not.toMatch(/[{}]/);
  });

  it('is all that the catalogue holds: no sentence waits for a check that never says it', () => {
    const keys = new Set(said.map(({ key }) => key));
    const kept = Object.keys(EN_CHECKS).filter((key) => !/\.(?:title|how|why)$|\.how\./.test(key));
    expect(kept.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('tells how only of fixes that there are', () => {
    const hows = Object.keys(EN_CHECKS).filter((key) => key.includes('.how.'));
    const fixes = new Set(said.map(({ key }) => key));
    expect(hows.filter((key) => !fixes.has(key.replace('.how.', '.fix.')))).toEqual([]);
  });

  it('asks for no value that no check gives', () => {
    for (const [key, text] of Object.entries<Text>(EN_CHECKS)) {
      const given = new Set(
        said.filter((one) => one.key === key).flatMap(({ values }) => Object.keys(values ?? {})),
      );
      const asked = forms(text).flatMap(placeholders);
      expect([key, asked.filter((name) => !given.has(name))]).toEqual([key, []]);
    }
  });

  it('has a title, a how and a why for each check', () => {
    for (const { id } of CHECKS) {
      for (const part of ['title', 'how', 'why'] as const)
        expect(sentence({ key: `${id}.${part}` })).not.toBe('');
    }
  });
});
