/**
 * Sentences beside the one that tells the story which state a rule: who must not do what, how many days at most, what is on
 * by default. Two stories rarely contradict each other in their titles.
 */
import type { Passage } from '../passage';
import { limitsOf } from './limits';
import { sentencesOf } from './sentences';
import type { SetLanguage } from './set-language';

const MOST_RULES = 2;
const MOST_SENTENCES = 30;
const LONGEST = 160;

/** The first rules of a text; none that repeats the sentence that tells the story. */
export function rulesIn(prose: readonly Passage[], told: string, language: SetLanguage): readonly Passage[] {
  const rules: Passage[] = [];
  const known = new Set<string>();
  for (const { source, text } of prose) {
    for (const sentence of sentencesOf(text.slice(0, 4000), MOST_SENTENCES)) {
      if (sentence.length > LONGEST || known.has(sentence) || told.includes(sentence)) continue;
      if (!isRule(sentence, language)) continue;
      known.add(sentence);
      rules.push({ source, text: sentence });
      if (rules.length === MOST_RULES) return rules;
    }
  }
  return rules;
}

function isRule(sentence: string, language: SetLanguage): boolean {
  if (language.byDefault.test(sentence) || language.prevents.test(sentence)) return true;
  if (!language.rule.test(sentence)) return false;
  return (
    language.forbidden.test(sentence) ||
    language.onlyOwn.test(sentence) ||
    limitsOf(sentence, language).length > 0
  );
}
