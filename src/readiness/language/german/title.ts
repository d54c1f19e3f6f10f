/** German titles that say what a first sentence would. */
import { typed } from './letters';
import { readsAsSentence } from './sentence';

/** "Möglichkeit, Termine zu verschieben", "Skript zum Erzeugen der Doku": a thing, and what is done with it. */
const THING_TO_DO = new RegExp(
  typed(
    `^\\P{L}{0,3}(?:[\\p{L}\\p{N}-]{1,30},? ){1,8}?(?:zu \\p{Ll}{2,20}n|\\p{Ll}{2,12}zu\\p{Ll}{3,20}n)(?!\\p{L})|^\\P{L}{0,3}(?:[\\p{L}\\p{N}-]{1,30} ){1,3}?zum \\p{Lu}\\p{L}{3,}n (?:von|der|des|aller|eines|einer)(?!\\p{L})`,
  ),
  'u',
);

/** An order, something that is or does or should do, or a thing with what is done with it: no mere name of a topic. */
export function saysSomething(title: string): boolean {
  return readsAsSentence(title) || THING_TO_DO.test(title);
}
