/** What the checks say is what the catalogues hold: each sentence can be said, in each language, and none waits in vain. */
import { CHECKS } from '../../src/readiness/check-list';
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import type { Message } from '../../src/readiness/finding';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { EN_CHECKS } from '../../src/texts/en/checks';
import { placeholders, sentence } from '../../src/texts/sentence';
import type { Text } from '../../src/texts/text';
import { aStory } from '../builders/story';
import { ALL_WORDS, formsOf } from './all-catalogues';
import { allOccasions } from '../readiness/occasions/all';
import type { Occasion } from '../readiness/occasions/occasion';

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

  it.each(ALL_WORDS)(
    'is all in the catalogue of $language, with every value that the sentence names',
    (words) => {
      for (const message of said) expect(sentence(message, words)).not.toMatch(/[{}]/);
    },
  );

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
      const asked = formsOf(text).flatMap(placeholders);
      expect([key, asked.filter((name) => !given.has(name))]).toEqual([key, []]);
    }
  });

  it.each(ALL_WORDS)('has a title, a how and a why for each check in $language', (words) => {
    for (const { id } of CHECKS) {
      for (const part of ['title', 'how', 'why'] as const)
        expect(sentence({ key: `${id}.${part}` }, words)).not.toBe('');
    }
  });
});
