/** French titles that say what a first sentence would. */
import { readsAsSentence } from './sentence';
import { pattern } from './spelling';
import { CLITICS, INFINITIVE_HERE } from './verbs';

/** "Possibilité d'exporter …", "Script pour générer …": a thing, and what is done with it. */
const THING_TO_DO = pattern(
  `^\\W{0,3}(?:[\\p{L}-]{1,30} ){1,4}?(?:de |d'|pour |à )${CLITICS}{0,2}${INFINITIVE_HERE} \\S`,
  'iu',
);

/** Somebody has begun to tell a story. */
const ROLE = /^\W{0,3}(?:en tant qu|etq\s)/i;

/** An order, something that is or does or should do, or a thing with what is done with it: no mere name of a topic. */
export function saysSomething(title: string): boolean {
  return readsAsSentence(title) || ROLE.test(title) || THING_TO_DO.test(title.slice(0, 120));
}
