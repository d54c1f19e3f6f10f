/** A text as sentences of bounded length, by signs that most scripts share. */
import { wholeSigns } from './whole-signs';

const END = /[.!?](?=\s|$)|\n/g;
const LONGEST = 400;

/** The first sentences of a text, on one line each. Linear. */
export function sentencesOf(text: string, most: number): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of `${text}\n`.matchAll(END)) {
    const line = text.slice(from, Math.min(match.index + 1, from + LONGEST)).replace(/\s+/g, ' ');
    const sentence = wholeSigns(line.trim());
    from = match.index + 1;
    if (sentence !== '') sentences.push(sentence);
    if (sentences.length === most) break;
  }
  return sentences;
}
