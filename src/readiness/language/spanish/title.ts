/** Spanish titles that say what a first sentence would. */
import { pattern } from './spelling';
import { isInfinitive } from './verbs';
import { readsAsSentence } from './sentence';

/** "Opción para exportar …", "Script de migración para generar …": a thing, and what is done with it. */
const THING_TO_DO = pattern(
  `^[^\\p{L}\\p{N}]{0,3}(?:[\\p{L}\\p{N}_-]{1,30} ){1,4}(?:para|de) (\\p{L}{2,20}) [^\\s]`,
  'i',
);

/** An order, something that is or does or should do, or a thing with what is done with it: no mere name of a topic. */
export function saysSomething(title: string): boolean {
  if (readsAsSentence(title)) return true;
  const verb = THING_TO_DO.exec(title)?.[1]?.toLowerCase();
  return verb !== undefined && isInfinitive(verb);
}
