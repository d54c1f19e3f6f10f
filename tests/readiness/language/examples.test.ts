/** Every check says of stories in the other languages what somebody of the language would say. */
import { assess } from '../../../src/readiness/assess';
import type { Example } from '../../../src/readiness/check';
import type { CheckId } from '../../../src/readiness/check-id';
import { CHECK_IDS } from '../../../src/readiness/check-id';
import { DEFAULT_DEFINITION, withAllHints } from '../../../src/readiness/definition';
import type { Finding } from '../../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../../src/readiness/language/all-languages';
import { EXAMPLES } from '../../../src/readiness/language/examples';
import { NOTHING_AROUND } from '../../../src/readiness/surroundings';
import { aStory } from '../../builders/story';

const ALL_ASKED = withAllHints(DEFAULT_DEFINITION);

function findingOf(
  id: CheckId,
  { summary, description, kind, story, surroundings }: Example,
): Finding | undefined {
  const told = aStory({ ...story, summary, kind: kind ?? 'story', description: description ?? null });
  const around = { ...NOTHING_AROUND, ...surroundings };
  return assess(told, ALL_ASKED, ALL_LANGUAGES, around).findings.find(({ check }) => check === id);
}

describe.each(Object.entries(EXAMPLES))('in %s', (_code, examples) => {
  describe.each(CHECK_IDS)('%s', (id) => {
    it.each(examples[id].map((example) => [example.shows, example.summary, example] as const))(
      'is %s: %s',
      (shows, _summary, example) => {
        expect(findingOf(id, example)?.answer).toBe(shows);
      },
    );

    it('shows at least two of each', () => {
      const shown = (shows: string): number =>
        examples[id].filter((example) => example.shows === shows).length;
      expect(shown('met')).toBeGreaterThanOrEqual(2);
      expect(shown('unmet')).toBeGreaterThanOrEqual(2);
    });
  });
});
