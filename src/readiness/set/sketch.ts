/**
 * A sketch of a text's words from which the likeness of two texts can be estimated without either text (bottom-k MinHash, Broder
 * 1997): the smallest hashes of its words. Of twelve, two texts that share nothing agree on none; equal ones on all.
 */
import { wordHash } from './word-hash';
import type { SetLanguage } from './set-language';

const SIZE = 12;
/** Signs of one hash in the sketch: base 64, 18 bits. */
const SIGNS = 3;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Fewer words tell nothing about a text. */
const FEW = 4;

/** @returns empty for a text of few words */
export function sketchOf(text: string, language: SetLanguage): string {
  const hashes = new Set<number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]{3,40}/gu) ?? []) {
    if (!language.functionWords.has(word)) hashes.add(wordHash(word) & 0x3ffff);
  }
  if (hashes.size < FEW) return '';
  return [...hashes]
    .sort((a, b) => a - b)
    .slice(0, SIZE)
    .map((hash) => [12, 6, 0].map((shift) => DIGITS.charAt((hash >> shift) & 63)).join(''))
    .join('');
}

/** Estimated share of words that two texts have in common (Jaccard), 0–1; `null` where one says too little. */
export function likeness(left: string | undefined, right: string | undefined): number | null {
  if (left === undefined || right === undefined) return null;
  const [a, b] = [partsOf(left), partsOf(right)];
  const smallest = [...new Set([...a, ...b])].sort((x, y) => rank(x) - rank(y)).slice(0, SIZE);
  const shared = smallest.filter((part) => a.includes(part) && b.includes(part));
  return shared.length / Math.min(SIZE, smallest.length);
}

function partsOf(sketch: string): readonly string[] {
  return Array.from({ length: Math.floor(sketch.length / SIGNS) }, (_, index) =>
    sketch.slice(index * SIGNS, (index + 1) * SIGNS),
  );
}

function rank(part: string): number {
  return Array.from(part).reduce((sum, sign) => sum * 64 + DIGITS.indexOf(sign), 0);
}
