/** English titles that say what a first sentence would. */
import { actionWords } from './action-words';
import { readsAsSentence } from './sentence';

/** "Ability to hit …", "Script to generate …": a thing, and what is done with it. */
const THING_TO_DO = /^\W{0,3}(?:[\w-]{1,30} ){1,3}to ([a-z]{2,20}) [^\s]/i;

/** An order, something that is or does or should do, or a thing with what is done with it: no mere name of a topic. */
export function saysSomething(title: string): boolean {
  if (readsAsSentence(title)) return true;
  const verb = THING_TO_DO.exec(title)?.[1]?.toLowerCase();
  return verb !== undefined && (actionWords.verbs.has(verb) || actionWords.verbsOrNouns.has(verb));
}
