/**
 * Which distinct things an English wish asks for: "upload and resize images" are two, "terms and conditions" and "drag and
 * drop" are one. Grammar rather than lists where grammar tells: after "to …", what "and" adds without a new subject
 * is another action if it stands where a verb stands.
 */
import { actionWords, isAgent, isOneAction, looksLikeBaseVerb, onlyPuts } from './action-words';

export { isAgent };

/** Longer wishes have said what they want by then. */
const MOST_WORDS = 120;

/**
 * The actions of a wish, as verbs in their order; none where the wish is a thing.
 * @param isAction the wish begins with a verb, as after "I want to"
 */
export function actionsOf(wish: string, isAction: boolean): readonly string[] {
  const words = wordsOf(wish);
  const lead = isAction
    ? leadingVerb(words)
    : words.findIndex((word, i) => words[i - 1] === 'to' && isVerb(word));
  if (lead === -1) return [];
  const actions = [words[lead] ?? ''];
  let last = lead;
  let isNested = false;
  for (let i = lead + 1; i < words.length; i += 1) {
    const word = words[i] ?? '';
    if (actionWords.subordinators.has(word) || (word === 'that' && !isVerb(words[i - 1] ?? ''))) break;
    // "instructions to register or activate": what follows belongs to the inner action.
    if (word === 'to' && isVerb(words[i + 1] ?? '')) isNested = true;
    if (!isConjunction(word) || isNested) continue;
    const next = skipFillers(words, i + 1);
    const seen = { isParallel: i === last + 1, isAfterTo: next.passedTo, conjunction: word };
    if (!addsAction(words, next.at, seen)) continue;
    const candidate = words[next.at] ?? '';
    const isNew = !actions.includes(candidate) && !isOneAction(actions.at(-1) ?? '', candidate);
    if (isNew) actions.push(candidate);
    last = next.at;
    i = next.at;
  }
  return actions;
}

/** The same of a title, which orders something: "Export and print the list". */
export function titleActionsOf(title: string): readonly string[] {
  return actionsOf(`to ${title}`, false);
}

/** Whether a word in small letters is an action and hardly ever anything else, in the form in which somebody orders it. */
export function isActionVerb(word: string): boolean {
  return actionWords.verbs.has(word);
}

/** The people of a role: "cataloger or collection manager" are two, a "health and safety officer" is one. */
export function rolesOf(role: string): readonly string[] {
  const parts = withoutAsides(role)
    .split(/\s+(?:and|or|and\/or|&)\s+|\s*[/,]\s*(?:(?:and|or)\s+)?/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const hasArticles = parts.slice(1).some((part) => /^an?\s/i.test(part));
  const lastWords = parts.map((part) => part.split(/[\s-]+/).at(-1) ?? '');
  return parts.length > 1 && (hasArticles || lastWords.every(isAgent)) ? parts : [role.trim()];
}

interface Surroundings {
  /** Right after the last action's verb: "upload and resize …". */
  readonly isParallel: boolean;
  readonly isAfterTo: boolean;
  readonly conjunction: string;
}

function addsAction(words: readonly string[], at: number, seen: Surroundings): boolean {
  const word = words[at] ?? '';
  const next = words[at + 1] ?? '';
  // "query/report": only where a verb stands before the slash is one after it.
  if (seen.conjunction === '/') return seen.isParallel && (isVerb(word) || looksLikeBaseVerb(word));
  if (onlyPuts(word, next)) return false;
  if (word === 'be') return next.endsWith('ed') || next === 'able';
  if (isVerb(word) && (seen.isParallel || seen.isAfterTo)) return true;
  // "and stop publishing dates" is a kind of dates.
  if (next.endsWith('ing')) return false;
  const hasObject = actionWords.determiners.has(next) && !isRelative(words, at + 1);
  if (actionWords.particles.has(`${word} ${next}`)) return true;
  if (actionWords.verbs.has(word)) {
    const isChain = isConjunction(next) && next !== ',' && isVerb(words[at + 2] ?? '');
    return isChain || hasObject || (!endsPhrase(next) && next !== 'of');
  }
  // "and search results" names a thing, "and search the results" is an action.
  if (actionWords.verbsOrNouns.has(word)) {
    const isContent = !endsPhrase(next) && !actionWords.functionWords.has(next);
    return hasObject || (isContent && !actionWords.nounHeads.has(next));
  }
  if (actionWords.verbsOrAdjectives.has(word)) return hasObject;
  if (!looksLikeBaseVerb(word) || seen.conjunction === ',') return false;
  // "to upload and frobnicate": where the verb's own partner stands, a noun can't.
  return seen.isParallel || hasObject;
}

/** "an event that is free": `that` points at no thing, it begins a clause. */
function isRelative(words: readonly string[], at: number): boolean {
  const next = words[at + 1] ?? '';
  return (
    words[at] === 'that' &&
    (next === '' || actionWords.functionWords.has(next) || isVerb(next) || /[^siu]s$/.test(next))
  );
}

function isVerb(word: string): boolean {
  const { verbs, verbsOrNouns, verbsOrAdjectives } = actionWords;
  return verbs.has(word) || verbsOrNouns.has(word) || verbsOrAdjectives.has(word);
}

function endsPhrase(word: string): boolean {
  return word === '' || isConjunction(word) || /^[^\p{L}\p{N}]/u.test(word);
}

function isConjunction(word: string): boolean {
  return actionWords.conjunctions.has(word) || word === ',' || word === '/' || word === ';';
}

function skipFillers(words: readonly string[], from: number): { at: number; passedTo: boolean } {
  let at = from;
  let passedTo = false;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === 'to') passedTo = true;
    const isFiller = actionWords.fillers.has(word) || isConjunction(word) || /[a-z]{2}ly$/.test(word);
    const isBeAble = word === 'be' && words[at + 1] === 'able';
    if (!isFiller && !isBeAble) break;
    if (word === 'reply' || word === 'apply') break;
  }
  return { at, passedTo };
}

function leadingVerb(words: readonly string[]): number {
  const { at } = skipFillers(words, 0);
  return at < words.length ? at : -1;
}

/** Words and the marks between them, lower case; asides and quotations are not read. */
function wordsOf(text: string): readonly string[] {
  return (
    withoutAsides(text.slice(0, 1200))
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*|[,;/&]/gu) ?? []
  )
    .map((word) => word.replace(/[.'’-]{1,3}$/, ''))
    .slice(0, MOST_WORDS);
}

function withoutAsides(text: string): string {
  return text.replace(/\([^()]{0,300}\)/g, ' ').replace(/["“”„][^"“”„]{0,200}["“”]/g, ' something ');
}
