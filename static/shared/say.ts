/** The pages' own sentences, in the words of the page. */
import { capital as capitalIn } from '../../src/texts/capital';
import type { PageKey } from '../../src/texts/page-texts';
import { sentence } from './sentence';
import { currentWords } from './words';

export type Values = Readonly<Record<string, string | number>>;

/** A sentence of the pages, with the values that it names. */
export function say(key: PageKey, values?: Values): string {
  return sentence(values === undefined ? { key } : { key, values });
}

/** A sentence about a number of things, in the form that the number asks for. */
export function sayCount(key: PageKey, count: number, values: Values = {}): string {
  return say(key, { ...values, count, digits: inDigits(count), words: inWords(count) });
}

/** A number in digits, with at most two decimals: estimates are people's own numbers. */
export function inDigits(count: number): string {
  return currentWords().numbers.format(count);
}

/** Small whole numbers as words, as one would say them; the others in digits. */
export function inWords(count: number): string {
  return isSmall(count) ? say(`number.${count}`) : inDigits(count);
}

/** With a capital first letter. */
export function capital(text: string): string {
  return capitalIn(text, currentWords());
}

type Small = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

function isSmall(count: number): count is Small {
  return Number.isInteger(count) && count >= 1 && count <= 12;
}
