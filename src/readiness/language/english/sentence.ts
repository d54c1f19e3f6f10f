/** What makes an English sentence whole, and what leaves one broken off, run together or without a verb. */
import { actionWords, looksLikeBaseVerb } from './action-words';
import { anyOf, oneOf, setOf } from '../phrases';

/** "As a User. Want to …": the sentence stops after the role. "As a guest wanting …": it never begins. */
export const ROLE_ALONE =
  /^as\s+(?:(?:an?|the)\s+)?(?:(?!(?:I|we)\b)[\p{L}-]+\s){0,3}[\p{L}-]+\.(?:\s|$)|^as\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){1,4}(?:wanting|needing|trying|looking)\b/iu;
/** Begins in the middle: a wish without anybody, a reason without a wish. */
export const BEGINS_WITHIN =
  /^(?:wants?|wanting|would like)\s+to\b|^(?:so that|in order to|because|which|whose)\b[^,]*$/i;
/** Ends in the middle. */
export const STOPS_WITHIN =
  /\b(?:and|or|an?|the|my|our|your|their|because|so that|in order to|which)[\s,]*[.!?…]?\s*$/i;
/** "I want to the report": where something is to be done, a thing stands. */
export const NO_VERB = /^(?:the|an?|my|our|your|their|this|these|those|his|her)\s/i;
/** Between role and wish nobody speaks: "As a user, want to …". */
export const WISH_WITHOUT_SUBJECT =
  /^[\s,;]*(?:really\s+|also\s+)?(?:want|need|wish|would like|would love)\b/;

const JOINS = oneOf(
  `and or but so that when whenever if while after before until unless because since as than where how why what which who whom whose though
  although once whether of for to by in on at with from about like sure know ensure see say says think believe hope check confirm verify guarantee tell notice all both each time day moment case way place
  reason fact into onto over until`,
);
/** "reports they are approved by Finance": a second sentence begins without anything between. */
export const RUN_ON = new RegExp(
  `\\s(?=they |it |he |she |the )(?<!\\b${JOINS}\\s)(?:they|it|he|she|the [a-z]+)\\s+(?:is|are|was|were|(?:will|should|must|can|may) be|gets?)\\s+(?:then\\s+|also\\s+|automatically\\s+)?(?!(?:allowed|supposed|entitled|permitted|required|expected|used|assigned|subscribed|interested|involved|enrolled|registered|based)\\b)[a-z]{2,20}(?:ed|en|wn|nt)\\b(?!(?:\\s+(?:to|in|with|for|on|at|about|by|from))?\\s*(?:$|[.,;]))`,
  'i',
);
/** "I want to log in I want to see my list": the wish is spoken again. */
export const WISH_AGAIN = new RegExp(
  `\\s(?=(?:I|we) )(?<!(?:\\b${JOINS}|[,;.:–-])\\s)(?:I|we)\\s+(?:want|need|would like)\\s+to\\s+[a-z]+\\s+(?:the|an?|my|our|all|some)\\b`,
);
/** One of these is in every text that runs on. */
export const RUN_ON_CUES = setOf('they it he she i we is are was were be get gets');
/** ", I notify physicians": a second sentence behind a comma. */
export const SECOND_CLAUSE = new RegExp(
  `,\\s+(?:then\\s+)?(?:(?:I|we)\\s+(?!mean\\b|think\\b|guess\\b|believe\\b|hope\\b)|(?:it|this|they|he|she|the\\s+[a-z]+(?:\\s+[a-z]+)?)\\s+(?:is|are|was|will|should|must|can|needs?|has|have|does|makes?|shows?|helps?)\\b)`,
  'g',
);
/** Begins a story and waits for nothing: "As a nurse". */
export const ROLE_WORD = /^as\b/i;
/** A clause of this kind waits for another one: "when I pay, I want …". */
export const WAITS = anyOf(
  oneOf(
    `when whenever if after before once while because since as although though unless until where whereas given wherever instead`,
  ),
  `for (?:example|instance)`,
  oneOf(`e.g i.e`),
);

/** A sentence says that something is, does or should be. */
const FINITE = anyOf(
  oneOf(`is are was were isn['’]t aren['’]t does doesn['’]t do don['’]t did didn['’]t has have had hasn['’]t can can['’]t cannot could should
    shouldn['’]t must shall will won['’]t would may might let['’]s wants? wish(?:es)?`),
  oneOf(`shows fails throws crashes works returns contains causes gets needs breaks hangs becomes makes takes goes gives keeps seems leads
    requires allows ignores loses appears remains happens stops starts opens closes sees knows finds uses`),
);
/** Verbs of building software that English knows as little else. */
const BUILDS =
  setOf(`port bump bundle deprecate introduce rework revisit investigate spike fix setup cleanup factor reimplement rearrange polish wire bootstrap
    mark expose externalise externalize upgrade downgrade migrate refactor rename make ensure prevent avoid stop consider switch tidy tweak
    harden align hook wrap drop ship swap treat prefer output persist re-enable re-run reuse rerun write combine submit evaluate research
    increase reduce pass point run allow don't dont do don’t please let redesign restructure rethink correct detect retry throw catch
    normalise normalize parse serialise serialize auto-detect autodetect default enforce declare initialise initialize optionally automatically`);
/** "Update to the next version" is an order, "Support to …" is none. */
const MOVES = setOf('update change move switch');
const NO_ORDER_AFTER = setOf('for of in on at with from to is are was were and or as by');

/** Whether a title reads as a sentence: an order ("Add a sink"), or somebody or something that is or does. */
export function readsAsSentence(title: string): boolean {
  const colon = title.indexOf(':');
  if (isOrder(title) || FINITE.test(title) || PLURAL_FINITE.test(title)) return true;
  if (colon !== -1 && isOrder(title.slice(colon + 1))) return true;
  const words = wordsOfTitle(title);
  return words.some((word, i) => i > 0 && i < words.length - 1 && isThirdPerson(word, words[i + 1] ?? ''));
}

/** "the editor adds a line": a verb in its third person, with something after it. */
function isThirdPerson(word: string, next: string): boolean {
  if (!/[^s]s$/.test(word)) return false;
  const stem = word.replace(/e?s$/, '');
  const isIn = (verbs: ReadonlySet<string>): boolean => verbs.has(stem) || verbs.has(`${stem}e`);
  return isIn(actionWords.verbs) || (isIn(actionWords.verbsOrNouns) && !NO_ORDER_AFTER.has(next));
}

/** "the menus show …", "the module failed to …". */
const PLURAL_FINITE =
  /s (?:show|fail|appear|throw|crash|return|contain|cause|get|need|break|hang|use|lose|allow|take|make|go|keep|report|stop)\b|\b(?:failed|refused|tried) to\b|\bcrashed\b/i;

function wordsOfTitle(title: string): readonly string[] {
  return title
    .slice(0, 200)
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
}

/** "Add a sink", "Automatically align the version". */
export function isOrder(title: string): boolean {
  const [first = '', second = '', third = ''] = wordsOfTitle(title);
  if (second === '') return false;
  const isVerb = BUILDS.has(first) || actionWords.verbs.has(first) || /\w{4}(?:i[sz]e|ify)$/.test(first);
  if (isVerb || (MOVES.has(first) && second === 'to')) return true;
  if (/[a-z]{3}ly$/.test(first) && (actionWords.verbs.has(second) || BUILDS.has(second))) return true;
  if (second === 'up' || second === 'out') return true;
  const { verbsOrNouns, verbsOrAdjectives, nounHeads, determiners } = actionWords;
  if (verbsOrNouns.has(first) || verbsOrAdjectives.has(first)) {
    // "Support for tables" and "Log level" name a thing.
    return !NO_ORDER_AFTER.has(second) && !(nounHeads.has(second) && third === '');
  }
  return looksLikeBaseVerb(first) && determiners.has(second);
}

/** Says in a sentence what should be, wherever in the text: then a title need not. */
export const SAYS_WHAT_SHOULD_BE = anyOf(
  `would be`,
  oneOf(`should must shall`),
  `(?:we|i|you|they|it|users?|there) (?:\\w+ )?(?:needs?|wants?|would like|have to|has to|can|could|will|is|are)`,
  `(?:needs?|ought) to`,
  `(?:is|are) (?:not|to|no)`,
  `(?:doesn['’]t|does not|don['’]t|do not|can['’]t|cannot)`,
);
