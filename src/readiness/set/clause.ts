/** What is done to what: the action and the thing of "delete all draft records of a customer". */
import type { SetLanguage } from './set-language';
import { contentOf, wordsOf, type Word } from './words';

export interface Clause {
  /** By meaning; `null` where only a thing is named. */
  readonly action: string | null;
  /** The meanings of all words that name the thing, sorted. */
  readonly thing: readonly string[];
  /** The same as one text, by which clauses about the very same thing meet; `null` without a thing. */
  readonly key: string | null;
  /** The word of the thing that the others say more about; `null` without a thing. */
  readonly head: string | null;
  /** The meanings of what is said beyond action and thing, sorted, without amounts. */
  readonly rest: readonly string[];
  readonly scope: 'all' | 'own' | null;
  readonly isForbidden: boolean;
}

/**
 * @param isAction whether the text begins with what is done, as after "I want to"
 * @param isForbidden whether the sentence around it says that it must not be
 * @param read the words of a text; the caller may know them already
 */
export function clauseOf(
  text: string,
  isAction: boolean,
  language: SetLanguage,
  isForbidden = false,
  read = (lead: string): readonly Word[] => wordsOf(lead, language),
): Clause {
  const lead = withoutLeadIn(text, language);
  const all = read(lead);
  let at = 0;
  while (at < all.length && language.beforeAction.has(all[at]?.lower ?? '')) at += 1;
  const first = all[at];
  const begins =
    first !== undefined && first.kind !== 'name' && (isAction || language.actions.has(first.meaning));
  const action = begins ? first.meaning : null;
  if (begins) at += 1;
  const thing: string[] = [];
  let head: string | null = null;
  let isOf = false;
  for (; at < all.length; at += 1) {
    const word = all[at];
    if (word === undefined || (word.afterMark && thing.length > 0)) break;
    if (language.thingGoesOn.has(word.lower)) isOf = thing.length > 0;
    else if (language.thingEnds.has(word.lower)) break;
    else if (word.kind !== 'function') {
      thing.push(word.meaning);
      if (!isOf) head = word.meaning;
    }
  }
  const scope = language.onlyOwn.test(lead) ? 'own' : language.everyThing.test(lead) ? 'all' : null;
  const named = [...new Set(thing)].sort();
  return {
    action,
    thing: named,
    key: named.length === 0 ? null : named.join(' '),
    head,
    rest: contentOf(all.slice(at))
      .filter(({ lower }) => !isAmount(lower, language))
      .map(({ meaning }) => meaning)
      .sort(),
    scope,
    isForbidden,
  };
}

function isAmount(lower: string, { units, numberWords }: SetLanguage): boolean {
  return /^\d/.test(lower) || units.has(lower) || numberWords.has(lower);
}

/** "Add support to export" wishes to export. */
export function withoutLeadIn(text: string, { leadIns }: SetLanguage): string {
  return leadIns.reduce((lead, [pattern, instead]) => lead.replace(pattern, instead), text);
}
