/** Which of the checks' remarks are heard in one set of stories only: a rule that fits one backlog may be tuned to it. */
import { CHECKS } from '../../src/readiness/check-list';
import { readingOf } from '../../src/readiness/reading';
import { NOTHING_AROUND } from '../../src/readiness/surroundings';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { Story } from '../../src/story/story';
import { readIssues, readSentences, storyOf } from '../data/real-stories';
import { isRemark } from './answers';
import { readLabelled, sentenceStory, type LabelledStory } from './labelled';
import { row, title } from './print';

/** @returns by remark, how often it is heard in each set */
function remarksBySet(
  sets: ReadonlyMap<string, readonly Story[]>,
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const heard = new Map<string, Map<string, number>>();
  for (const [set, stories] of sets) {
    for (const story of stories) {
      const reading = readingOf(story, ALL_LANGUAGES, NOTHING_AROUND);
      for (const check of CHECKS) {
        const verdict = check.judge(reading);
        if (!isRemark(verdict)) continue;
        const counts = heard.get(verdict.observed.key) ?? new Map<string, number>();
        heard.set(verdict.observed.key, counts.set(set, (counts.get(set) ?? 0) + 1));
      }
    }
  }
  return heard;
}

export function rules(): void {
  const labelled = readLabelled();
  const texts = (set: LabelledStory['set']): Story[] =>
    labelled.filter((label) => label.set === set).map(({ text }) => sentenceStory(text));
  const heard = remarksBySet(
    new Map([
      ['dalpiaz', readSentences().map((story) => storyOf(story, 'story'))],
      ['deepse', readIssues().map((story) => storyOf(story, 'story'))],
      ['trident', texts('trident')],
      ['contrastive', texts('contrastive')],
    ]),
  );
  title('Remarks heard in one set of stories only');
  for (const [key, counts] of [...heard].sort()) {
    const [only, ...others] = counts;
    if (only !== undefined && others.length === 0) row(key, `${only[0]} only`, `${only[1]} times`);
  }
}
