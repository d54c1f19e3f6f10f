/** Words of a story with the place they were read in. */
import type { TextSource } from '../story/story';
import type { Evidence } from './finding';
import type { Language } from './language/language';

export interface Passage {
  readonly source: TextSource;
  readonly text: string;
}

/** A passage whose words are all of one language. */
export interface Stretch extends Passage {
  readonly language: Language;
}

/** Evidence is read in a narrow panel: long passages are cut at a word, and say so. */
const EVIDENCE_LENGTH = 160;
const QUOTE_LENGTH = 80;

/** The exact words, on one line, cut where they are long. */
export function evidence({ source, text }: Passage): Evidence {
  return { source, text: shortened(text, EVIDENCE_LENGTH) };
}

/** Words to be quoted within a sentence: on one line, cut where they are long, without a full stop of their own. */
export function quote(text: string): string {
  return shortened(text, QUOTE_LENGTH).replace(/\.$/, '');
}

/** Most passages are on one line already. */
const UNEVEN = /[^\S ]|\s{2}/;

function shortened(text: string, length: number): string {
  const begin = text.length > 2 * length ? text.slice(0, 2 * length) : text;
  const line = (UNEVEN.test(begin) ? begin.replace(/\s+/g, ' ') : begin).trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  // A sentence without spaces is cut where it must be, but never within a character of two halves.
  const end = space > length / 2 ? space : /[\uD800-\uDBFF]$/.test(cut) ? length - 1 : length;
  return `${cut.slice(0, end).replace(/[,;:]$/, '')} …`;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** All of them lie beyond this: a quick look spares most texts the slow one. */
const MAYBE_UNSPACED = /[\u0E00-\u0E7F\u2E80-\uFFFF]/;

/** Number of words; scripts without spaces count two signs as a word. */
export function countWords(text: string): number {
  const words = countPlainWords(text);
  if (words !== null) return words;
  const signs = MAYBE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const rest = signs === 0 ? text : text.replace(UNSPACED, ' ');
  return (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu)?.length ?? 0) + Math.ceil(signs / 2);
}

/** Latin letters with all their accents, and the signs beside them. */
const LATIN = 0x250;
const RIGHT_QUOTE = 0x2019;
/** Dashes, quotation marks, bullets, dots. */
const FIRST_MARK = 0x2010;
const LAST_MARK = 0x203f;

/** What a sign of Latin script does in a word: 2 begins one and goes on with it, 1 only goes on, 0 ends it. */
const IN_WORD = Uint8Array.from({ length: LATIN }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /[\p{L}\p{N}]/u.test(sign) ? 2 : /['_-]/.test(sign) ? 1 : 0;
});

function partOf(code: number): number | undefined {
  if (code < LATIN) return IN_WORD[code];
  if (code === RIGHT_QUOTE) return 1;
  return code >= FIRST_MARK && code <= LAST_MARK ? 0 : undefined;
}

/** The same for plain signs, at a tenth of the cost: nearly all text is made of them. `null` at any other sign. */
function countPlainWords(text: string): number | null {
  let words = 0;
  let isInWord = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const part = partOf(code);
    if (part === undefined) return null;
    if (isInWord) isInWord = part !== 0;
    else if (part === 2) {
      isInWord = true;
      words += 1;
    }
  }
  return words;
}

/** The text without the addresses in it. */
export function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('www.')
    ? text.replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    : text;
}
