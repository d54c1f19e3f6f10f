/** Words of a story with the place they were read in. */
import type { TextSource } from '../story/story';
import type { Evidence } from './finding';

export interface Passage {
  readonly source: TextSource;
  readonly text: string;
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

function shortened(text: string, length: number): string {
  const line = text
    .slice(0, 4 * length)
    .replace(/\s+/g, ' ')
    .trim();
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
  const signs = MAYBE_UNSPACED.test(text) ? (text.match(UNSPACED)?.length ?? 0) : 0;
  const rest = signs === 0 ? text : text.replace(UNSPACED, ' ');
  return (rest.match(/[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu)?.length ?? 0) + Math.ceil(signs / 2);
}

/** The text without the addresses in it. */
export function withoutAddresses(text: string): string {
  return text.includes('://') || text.includes('www.')
    ? text.replace(/\b(?:https?:\/\/|www\.)\S+/g, ' ')
    : text;
}
