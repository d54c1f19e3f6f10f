/** In which language each part of a story is told: teams mix them, a German story under an English title and a French list. */
import type { Story, TextBlock } from '../story/story';
import { isElsewhere, languageOf, languagesOf, type LanguageCode } from './language/identify';
import type { Language } from './language/language';
import type { Languages } from './language/languages';

export interface Spoken {
  /** That of most of the text; where nobody can tell, English. */
  readonly main: Language;
  readonly summary: Language;
  /** All that stories are read in here. */
  readonly atHand: readonly Language[];
  /** Of a block of the description, by its index. */
  readonly at: (index: number) => Language;
  /** Of a text elsewhere in the item; too short to tell, it is in the main one. */
  readonly of: (text: string) => Language;
  /** Most of it is in a language that the checks don't know, or that is not at hand. */
  readonly isForeign: boolean;
}

/** What follows after so many blocks is in the language of the last one. */
const MOST_BLOCKS = 40;
/** A block says by then how much of the story is in its language. */
const LONG = 400;

/** The languages that a story is told in: what has to be at hand to judge it. Linear in the number of blocks. */
export function languagesNeeded(story: Pick<Story, 'summary' | 'description'>): ReadonlySet<LanguageCode> {
  return new Set(languagesOf(partsOf(story)).filter((code) => code !== null));
}

/** Finds the language of each part of a story. Linear in the number of blocks. */
export function spokenIn(story: Pick<Story, 'summary' | 'description'>, languages: Languages): Spoken {
  const parts = partsOf(story);
  const codes = languagesOf(parts);
  return codes.every((code) => code === 'en') ? allEnglish(languages) : mixed(parts, codes, languages);
}

const english = new WeakMap<Languages, Spoken>();

/** Most stories are all English: what is said of them is made once. */
function allEnglish(languages: Languages): Spoken {
  const before = english.get(languages);
  if (before !== undefined) return before;
  const spoken = mixed([''], ['en'], languages);
  english.set(languages, spoken);
  return spoken;
}

function mixed(
  parts: readonly string[],
  codes: readonly (LanguageCode | null)[],
  languages: Languages,
): Spoken {
  const weights = weigh(parts, codes, languages);
  const main = languages[weights.main] ?? languages.en;
  const known = (code: LanguageCode | null | undefined): Language =>
    (code === null || code === undefined ? undefined : languages[code]) ?? main;
  const [ofSummary, ...ofBlocks] = codes.map(known);
  return {
    main,
    atHand: Object.values(languages),
    summary: ofSummary ?? main,
    at: (index) => ofBlocks[Math.min(index, MOST_BLOCKS - 1)] ?? main,
    of: (text) => known(languageOf(text)),
    isForeign: weights.foreign > weights.known,
  };
}

function partsOf({ summary, description }: Pick<Story, 'summary' | 'description'>): readonly string[] {
  const parts = [summary];
  for (const block of description?.blocks ?? []) {
    if (parts.length > MOST_BLOCKS) break;
    parts.push(wordsOf(block));
  }
  return parts;
}

/** Code is in no language of people. */
function wordsOf({ kind, text }: TextBlock): string {
  return kind === 'code' ? '' : text;
}

interface Weights {
  readonly main: LanguageCode;
  /** Signs in languages at hand, and in others. */
  readonly known: number;
  readonly foreign: number;
}

function weigh(
  parts: readonly string[],
  codes: readonly (LanguageCode | null)[],
  languages: Languages,
): Weights {
  const signs = new Map<LanguageCode, number>();
  let foreign = 0;
  codes.forEach((code, index) => {
    const text = parts[index] ?? '';
    const length = Math.min(text.length, LONG);
    if (code !== null) signs.set(code, (signs.get(code) ?? 0) + length);
    else if (isElsewhere(text)) foreign += length;
  });
  let main: LanguageCode = 'en';
  let known = 0;
  for (const [code, length] of signs) {
    if (languages[code] === undefined) foreign += length;
    else {
      known += length;
      if (length > (signs.get(main) ?? 0)) main = code;
    }
  }
  return { main, known, foreign };
}
