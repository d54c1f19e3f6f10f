/** Without its hints a Definition judges the same. */
import { CHECKS } from '../../src/readiness/check-list';
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION, type Definition } from '../../src/readiness/definition';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { withoutHints } from '../../src/readiness/without-hints';
import { aReadyStory, aStory } from '../builders/story';

const stories = CHECKS.flatMap(({ examples }) =>
  examples.map(({ summary, description, kind, story }) =>
    aStory({ ...story, summary, kind: kind ?? 'story', description: description ?? null }),
  ),
);
const judged = (definition: Definition): readonly unknown[] =>
  stories.map((story) => {
    const { score, band, steps, stepsToReady } = assess(story, definition, ALL_LANGUAGES);
    return { key: story.summary, score, band, steps, stepsToReady };
  });

it('gives every story the same score, band and steps', () => {
  expect(judged(withoutHints(DEFAULT_DEFINITION))).toEqual(judged(DEFAULT_DEFINITION));
});

it('asks no hint', () => {
  const { findings } = assess(aReadyStory(), withoutHints(DEFAULT_DEFINITION), ALL_LANGUAGES);
  const asked = findings.filter(({ answer }) => answer !== 'not-applicable');
  expect(asked.every(({ weight }) => weight > 0)).toBe(true);
  expect(asked).not.toHaveLength(0);
});

it('still asks a hint that the team won’t do without', () => {
  const strict: Definition = {
    ...DEFAULT_DEFINITION,
    story: { ...DEFAULT_DEFINITION.story, mustHaves: ['parent-linked'] },
  };
  const story = aReadyStory({ parent: null });
  expect(assess(story, withoutHints(strict), ALL_LANGUAGES).band).toBe(
    assess(story, strict, ALL_LANGUAGES).band,
  );
  expect(assess(story, withoutHints(strict), ALL_LANGUAGES).band).toBe('Nearly');
});
