/**
 * Whether the same story gets the same answers in every language: sixty stories, each told by somebody of the language,
 * judged in English and in the four others by every check that looks at one story, hints included.
 */
import { assess } from '../../src/readiness/assess';
import { DEFAULT_DEFINITION, withAllHints } from '../../src/readiness/definition';
import type { Finding, JudgedCheck } from '../../src/readiness/finding';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import type { LanguageCode } from '../../src/readiness/language/identify';
import type { Figure } from '../figure';
import type { ParityStory } from '../parity/parity-story';
import { PARITY_STORIES } from '../parity/stories';
import { storyOf } from '../data/real-stories';
import { groupedBy, percent, row, title } from './print';

const OTHERS = ['de', 'fr', 'es', 'pt'] as const satisfies readonly LanguageCode[];
const BUDGET = 95;
/** So many of the stories were looked at while the languages were written; the others were not. */
const DEVELOPED_WITH = 20;
const ASKED = withAllHints(DEFAULT_DEFINITION);

/** One check's answers to one story, in English and in another language. */
export interface Pair {
  readonly story: string;
  readonly check: JudgedCheck;
  readonly language: LanguageCode;
  readonly english: Finding;
  readonly other: Finding;
}

/** Every check of every story in every other language, beside English; what a check doesn't apply to is left out. */
export function pairsOf(stories: readonly ParityStory[]): readonly Pair[] {
  return stories.flatMap((story) => {
    const english = findingsOf(story, 'en');
    return OTHERS.flatMap((language) => {
      const others = findingsOf(story, language);
      return english.flatMap((finding, index): readonly Pair[] => {
        const other = others[index];
        if (finding.answer === 'not-applicable' || other === undefined) return [];
        return [{ story: story.id, check: finding.check, language, english: finding, other }];
      });
    });
  });
}

function findingsOf({ id, kind, in: tellings }: ParityStory, language: LanguageCode): readonly Finding[] {
  const { summary, description } = tellings[language];
  const story = storyOf({ backlog: 'parity', key: id, summary, description, estimate: undefined }, kind);
  return assess(story, ASKED, ALL_LANGUAGES).findings;
}

/** What was found is the same where the answer is; the words for it may differ by a shade. */
export function isSame({ english, other }: Pair): boolean {
  return english.answer === other.answer;
}

const lookedAt = new Set(PARITY_STORIES.slice(0, DEVELOPED_WITH).map(({ id }) => id));

function isLookedAt({ story }: Pair): boolean {
  return lookedAt.has(story);
}

export function parity(): Figure[] {
  const pairs = pairsOf(PARITY_STORIES);
  title('The same story in five languages: same answers, in %');
  for (const [language, ofLanguage] of groupedBy(pairs, (pair) => pair.language)) {
    const worded = ofLanguage.filter(({ english, other }) => english.observed.key === other.observed.key);
    const [looked, held] = [ofLanguage.filter(isLookedAt), ofLanguage.filter((pair) => !isLookedAt(pair))];
    row(
      language,
      share(ofLanguage),
      `looked at ${share(looked)}`,
      `held out ${share(held)}`,
      `in the same words ${percent(worded.length / ofLanguage.length)}`,
    );
  }
  for (const [check, ofCheck] of groupedBy(pairs, (pair) => pair.check)) {
    const differ = ofCheck.filter((pair) => !isSame(pair)).length;
    if (differ > 0) row(check, share(ofCheck), `${differ} differ`);
  }
  if (process.argv.includes('--differences')) list(pairs.filter((pair) => !isSame(pair)));
  return OTHERS.map((code) => ({
    name: `parity of ${code} with English`,
    value: 100 * sameOf(pairs.filter(({ language }) => language === code)),
    unit: '%',
    budget: BUDGET,
    kind: 'at-least',
  }));
}

function sameOf(pairs: readonly Pair[]): number {
  return pairs.filter(isSame).length / pairs.length;
}

function share(pairs: readonly Pair[]): string {
  return percent(sameOf(pairs));
}

function list(pairs: readonly Pair[]): void {
  for (const { story, check, language, english, other } of pairs) {
    row(language, story, check, `en ${told(english)}`, `${language} ${told(other)}`);
  }
}

function told({ answer, observed: { key, values } }: Finding): string {
  return `${answer} ${key} ${values === undefined ? '' : JSON.stringify(values)}`.trim();
}
