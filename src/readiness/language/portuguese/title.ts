/** Portuguese titles that say what a first sentence would. */
import { readsAsSentence } from './sentence';
import { isInfinitive } from './verbs';

/** "Script para gerar …", "Possibilidade de editar …": a thing, and what is done with it. */
const THING_TO_DO = /^[^\p{L}]{0,3}(?:[\p{L}\d-]{1,30} ){1,4}?(?:para|pra|de) ([\p{L}-]{2,20}) \S/u;

/** An order, something that is or does or should do, or a thing with what is done with it: no mere name of a topic. */
export function saysSomething(title: string): boolean {
  if (readsAsSentence(title)) return true;
  const verb = THING_TO_DO.exec(title)?.[1]?.toLowerCase();
  return verb !== undefined && isInfinitive(verb);
}
