/**
 * Which of the five languages a text is in, for texts as short as a title or a bullet. Its words, their endings and its
 * letters each speak for languages with a weight; the language that leads clearly is the text's.
 * docs/decisions/language-identifier.md says why this is our own, and how well it does.
 */
import { ENDINGS, LETTERS, PROFILES, WORDS, type Profile } from './identify-words';

/** The languages that the checks know. */
export type LanguageCode = 'en' | 'de' | 'fr' | 'es' | 'pt';

/** So many characters of a text are enough to know its language. */
const SAMPLE = 400;
/** A lead by which the rest of a text need not be read. */
const SURE = 8;
/** What the first language must have at least, and be ahead of the second. */
const LEAST = 2;
const LEAD = 2;
/** English needs less: most backlogs are English, and what stays unsure is judged as that. */
const ENGLISH_LEAD = 1;
/** From so many words on, a language that is hardly there is none of the five. */
const MANY_WORDS = 5;
const LEAST_PER_WORD = 0.8;
/** Shorter words have no ending to speak of. */
const SHORTEST_WITH_ENDING = 5;
const LONGEST_ENDING = 6;
/** The French article and pronouns before an apostrophe; the English "n't", "it's". */
const ELIDED = new Set(['c', 'd', 'j', 'l', 'm', 'n', 'qu', 's']);
const CONTRACTED = new Set(['s', 't', 're', 've', 'll', 'd', 'm']);

/** Weights in the order of the profiles. */
type Weights = readonly number[];

const NOTHING: Weights = PROFILES.map(() => 0);
const words = tableOf(WORDS);
const endings = tableOf(ENDINGS);
const letters = new Map(
  Object.entries(LETTERS).map(([letter, cues]) => [letter.charCodeAt(0), weightsOfCues(cues)]),
);
const FRENCH_ELISION = weightsOfCues('fr3');
const ENGLISH_CONTRACTION = weightsOfCues('en4');
const SPANISH_MARK = weightsOfCues('es6');
/** `ł`, `ş`, `ø`: no letter of the five. */
const FOREIGN_LETTER = weightsOfCues('xx5');

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LAST_ASCII = 0x7f;
const FIRST_LATIN_1 = 0xdf;
const LAST_LATIN = 0x24f;
const OPENING_QUESTION = 0xbf;
const OPENING_EXCLAMATION = 0xa1;

/**
 * The language of a text of any length; `null` where it is another or can't be told ("Login", "Export CSV").
 * Looks at the first 400 characters, once; capital letters and missing accents make no difference.
 */
export function languageOf(text: string): LanguageCode | null {
  return answerOf(listenTo(text));
}

/**
 * The languages of the parts of one story, one answer for each part and in their order. A part too short to tell, a title
 * or a bullet, is in the language of the nearest part that could be told, unless its words speak against that.
 */
export function languagesOf(parts: readonly string[]): readonly (LanguageCode | null)[] {
  const heard = parts.map(listenTo);
  const alone = heard.map(answerOf);
  const [first] = alone;
  if (first !== null && heard.every((one, at) => alone[at] === first && !isFaint(one))) return alone;
  const around = nearestSure(alone, heard);
  return heard.map((one, index) => {
    const own = alone[index] ?? null;
    const theirs = around[index] ?? null;
    if (theirs === null || (own !== null && !isFaint(one))) return own;
    return fits(one, theirs) ? theirs : own;
  });
}

/** Whether a text is clearly in none of the languages, which is more than that nobody can tell ("Login", "Export CSV"). */
export function isElsewhere(text: string): boolean {
  const { scores, words: count, isLatin } = listenTo(text);
  if (!isLatin) return /\p{L}/u.test(text);
  const best = leaderOf(scores);
  // One word may be a name or a shortening: "CA".
  if (PROFILES[best] === 'xx' && count > 1 && leadOf(scores) >= LEAD) return true;
  return count >= MANY_WORDS && (scores[best] ?? 0) < count * LEAST_PER_WORD;
}

/** What the words of a text said, summed up for each profile. */
interface Heard {
  readonly scores: readonly number[];
  readonly words: number;
  readonly isLatin: boolean;
}

function answerOf(heard: Heard): LanguageCode | null {
  const { scores, words: count, isLatin } = heard;
  if (!isLatin) return null;
  const first = leaderOf(scores);
  const best = scores[first] ?? 0;
  if (best < LEAST || leadOf(scores) < (PROFILES[first] === 'en' ? ENGLISH_LEAD : LEAD)) return null;
  if (count >= MANY_WORDS && best < count * LEAST_PER_WORD) return null;
  return codeOf(PROFILES[first]);
}

/** A lead that a word more or less could turn around. */
const FAINT_LEAD = 3;

function isFaint({ scores }: Heard): boolean {
  return leadOf(scores) < FAINT_LEAD;
}

/** Whether a text may be in this language: nothing in it speaks much more for another one. */
function fits({ scores, words: count, isLatin }: Heard, language: LanguageCode): boolean {
  const theirs = scores[PROFILES.indexOf(language)] ?? 0;
  const best = scores[leaderOf(scores)] ?? 0;
  if (!isLatin || best - theirs > FAINT_LEAD) return false;
  return count < MANY_WORDS || theirs >= count * LEAST_PER_WORD;
}

/** For each part the nearest other one whose language is sure; the one before it where both are as near. */
function nearestSure(
  alone: readonly (LanguageCode | null)[],
  heard: readonly Heard[],
): readonly (LanguageCode | null)[] {
  const sure = heard.map((one, at) => (isFaint(one) ? null : (alone[at] ?? null)));
  const before = lastSeen(sure);
  const after = lastSeen([...sure].reverse()).reverse();
  return sure.map((_, at) => {
    const [one, other] = [before[at], after[at]];
    return (other?.distance ?? Infinity) < (one?.distance ?? Infinity)
      ? (other?.language ?? null)
      : (one?.language ?? null);
  });
}

/** Walks once from the first to the last; each learns what was the last one before it, and how far away. */
function lastSeen(
  sure: readonly (LanguageCode | null)[],
): ({ readonly language: LanguageCode; readonly distance: number } | null)[] {
  let seen: { readonly language: LanguageCode; readonly at: number } | null = null;
  return sure.map((language, at) => {
    const found: { readonly language: LanguageCode; readonly distance: number } | null =
      seen === null ? null : { language: seen.language, distance: at - seen.at };
    if (language !== null) seen = { language, at };
    return found;
  });
}

/** Most texts have told by then which language they are in. */
const BEGINNING = 90;

function listenTo(text: string): Heard {
  if (text.length > BEGINNING) {
    // Not within a word, where there are words.
    const space = text.lastIndexOf(' ', BEGINNING);
    const begun = listenToSample(text.slice(0, space > 0 ? space : BEGINNING).toLowerCase());
    if (leadOf(begun.scores) >= SURE) return begun;
  }
  return listenToSample(text.slice(0, SAMPLE).toLowerCase());
}

/** One pass: letters make words, and what stands between the words tells which of them are code or an address. */
function listenToSample(sample: string): Heard {
  const scores = PROFILES.map(() => 0);
  let count = 0;
  let latin = 0;
  let others = 0;
  let start = -1;
  let isPlain = true;
  for (let at = 0; at <= sample.length; at += 1) {
    // Beyond the end there is nothing, which ends the last word.
    const code = at < sample.length ? sample.charCodeAt(at) : SPACE;
    if (code >= SMALL_A && code <= SMALL_Z) {
      if (start < 0) start = at;
      latin += 1;
      continue;
    }
    if (code > LAST_ASCII) {
      if (isMark(code)) return listenToSample(sample.normalize('NFC').replace(/\p{M}/gu, ''));
      if (isLatinLetter(code)) {
        if (start < 0) start = at;
        isPlain = false;
        latin += 1;
        add(scores, letters.get(code) ?? FOREIGN_LETTER);
        continue;
      }
      if (isOtherLetter(code)) others += 1;
      if (code === OPENING_QUESTION || code === OPENING_EXCLAMATION) add(scores, SPANISH_MARK);
    }
    if (start < 0) continue;
    if (!isCode(sample, start, at)) {
      count += 1;
      const weights = weightsOfWord(sample, start, at, isPlain);
      if (weights !== NOTHING) {
        add(scores, weights);
        if (leadOf(scores) >= SURE) break;
      }
    }
    start = -1;
    isPlain = true;
  }
  return { scores, words: count, isLatin: latin > others * 2 };
}

function weightsOfWord(sample: string, start: number, end: number, isPlain: boolean): Weights {
  const written = sample.slice(start, end);
  const word = isPlain ? written : fold(written);
  if (isApostrophe(sample.charCodeAt(end)) && ELIDED.has(word)) return FRENCH_ELISION;
  if (isApostrophe(sample.charCodeAt(start - 1)) && CONTRACTED.has(word)) return ENGLISH_CONTRACTION;
  return words.get(word) ?? weightsOfEnding(word);
}

/** What was found of the endings of words; a backlog has a few thousand, and says them again and again. */
const known = new Map<string, Weights>();
const MOST_KNOWN = 5000;

function weightsOfEnding(word: string): Weights {
  if (word.length < SHORTEST_WITH_ENDING) return NOTHING;
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const weights = lookUpEnding(word);
  known.set(word, weights);
  return weights;
}

function lookUpEnding(word: string): Weights {
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    const found = word.length > length ? endings.get(word.slice(-length)) : undefined;
    if (found !== undefined) return found;
  }
  return NOTHING;
}

/** Part of an address, a path, a name in code: `docs.example.com`, `/de/home`, `user_id`, `v2`. */
function isCode(sample: string, start: number, end: number): boolean {
  const before = sample.charAt(start - 1);
  if (before !== '' && '/\\._@=#$0123456789'.includes(before)) return true;
  const next = sample.charAt(end);
  if (next !== '' && '/\\_@=0123456789'.includes(next)) return true;
  return next === '.' && /[a-z]/.test(sample.charAt(end + 1));
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function isLatinLetter(code: number): boolean {
  return code >= FIRST_LATIN_1 && code <= LAST_LATIN && code !== 0xf7;
}

/** Letters of other scripts; signs, arrows and the halves of emoji are none. */
function isOtherLetter(code: number): boolean {
  return (code >= 0x370 && code < 0x1e00) || (code >= 0x3040 && code < 0xd800);
}

/** Letters as people type them who have no accents on their keyboard. */
const FOLDED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
};

function fold(word: string): string {
  return word
    .replace(/[äöüßœæøå]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
}

function add(scores: number[], weights: Weights): void {
  for (let index = 0; index < scores.length; index += 1)
    scores[index] = (scores[index] ?? 0) + (weights[index] ?? 0);
}

function leaderOf(scores: readonly number[]): number {
  let leader = 0;
  for (let index = 1; index < scores.length; index += 1)
    if ((scores[index] ?? 0) > (scores[leader] ?? 0)) leader = index;
  return leader;
}

/** How far the first is ahead of the second. */
function leadOf(scores: readonly number[]): number {
  let first = 0;
  let second = 0;
  for (const score of scores) {
    if (score > first) {
      second = first;
      first = score;
    } else if (score > second) second = score;
  }
  return first - second;
}

function codeOf(profile: Profile | undefined): LanguageCode | null {
  return profile === undefined || profile === 'xx' ? null : profile;
}

/** `2 in an 1 import` of each profile → the weights of each word. */
function tableOf(lists: Readonly<Record<Profile, string>>): ReadonlyMap<string, Weights> {
  const table = new Map<string, number[]>();
  PROFILES.forEach((profile, index) => {
    let weight = 0;
    for (const token of lists[profile].split(/\s+/)) {
      if (/^\d$/.test(token)) {
        weight = Number(token);
        continue;
      }
      const weights = table.get(token) ?? PROFILES.map(() => 0);
      // What stands twice counts once.
      weights[index] = Math.max(weights[index] ?? 0, weight);
      table.set(token, weights);
    }
  });
  return table;
}

/** `fr3 pt2` → weights. */
function weightsOfCues(cues: string): Weights {
  const given = new Map(cues.split(' ').map((cue) => [cue.slice(0, 2), Number(cue.slice(2))]));
  return PROFILES.map((profile) => given.get(profile) ?? 0);
}
