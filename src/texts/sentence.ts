/** From a message to the sentence that people read. Pure: the words come along, whichever language they are in. */
import type { CheckId } from '../readiness/check-id';
import type { DefinedCheck } from '../readiness/definition';
import type { Message } from '../readiness/finding';
import type { Text } from './text';
import type { Words } from './words';

/**
 * The sentence of a message, its values filled in and its plural chosen.
 * A key or a value that is not there is a fault of ours: tests fail at it, people read a neutral sentence.
 */
export function sentence({ key, values = {} }: Message, words: Words): string {
  const text = textOf(key, words);
  if (text === undefined) return gap(`no text for "${key}" in ${words.language}`, words);
  const form = typeof text === 'string' ? text : pluralForm(text, values[text.by], words);
  if (form === undefined) return gap(`no number to choose the plural of "${key}" by`, words);
  const unfilled = placeholders(form).find((name) => values[name] === undefined);
  if (unfilled !== undefined) return gap(`no value for {${unfilled}} in "${key}"`, words);
  return form.replace(PLACEHOLDER, (_all, name: string) => written(values[name] ?? '', words));
}

/** A noun phrase that names the check in lists. */
export function checkTitle(id: DefinedCheck, words: Words): string {
  return sentence({ key: `${id}.title` }, words);
}

/**
 * How to do what the fix says.
 * @param fix the fix of a finding: `<id>.fix.decision` has a how of its own under `<id>.how.decision`, where one is
 *   needed; all others, and `null`, share the check's
 */
export function checkHow(id: CheckId, fix: Message | null, words: Words): string {
  const own = fix?.key.replace(`${id}.fix.`, `${id}.how.`);
  const isOwn = own !== undefined && own !== fix?.key && textOf(own, words) !== undefined;
  return sentence({ key: isOwn ? own : `${id}.how` }, words);
}

/** Why a team should care. */
export function checkWhy(id: DefinedCheck, words: Words): string {
  return sentence({ key: `${id}.why` }, words);
}

/** Names of the values that a text asks for. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Messages come over the wire from an app that may be newer than the page: any key is possible. */
function textOf(key: string, { texts }: Words): Text | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/** Two forms are enough for five languages: "many" of French, Spanish and Portuguese begins at a million. */
function pluralForm(
  text: Exclude<Text, string>,
  number: string | number | undefined,
  { plurals }: Words,
): string | undefined {
  if (typeof number !== 'number') return undefined;
  return plurals.select(number) === 'one' ? text.one : text.other;
}

/** Numbers as the language writes them; what is text already, as it is. */
function written(value: string | number, { numbers }: Words): string {
  return typeof value === 'number' ? numbers.format(value) : value;
}

/** @throws in tests; elsewhere people are not stopped by a missing sentence */
function gap(what: string, { texts }: Words): string {
  if (isTest()) throw new Error(`Catalogue: ${what}`);
  const neutral = texts['message.newer'];
  return typeof neutral === 'string' ? neutral : neutral.other;
}

function isTest(): boolean {
  return typeof process !== 'undefined' && process.env['NODE_ENV'] === 'test';
}
