/** From a message to the sentence that people read. */
import type { CheckId } from '../readiness/check-id';
import type { DefinedCheck } from '../readiness/definition';
import type { Message } from '../readiness/finding';
import { EN } from './en/catalogue';
import type { Text } from './text';

export type Locale = 'en';
const CATALOGUES = { en: EN } as const;

/** Said where a page meets a message that its catalogue doesn't hold: it is older than the app behind it. */
const NO_WORDS = 'There is more to see here after a reload of the page.';

/**
 * The sentence of a message, its values filled in and its plural chosen.
 * A key or a value that is not there is a fault of ours: tests fail at it, people read a neutral sentence.
 */
export function sentence(message: Message, locale: Locale = 'en'): string {
  const text = textOf(message.key, locale);
  if (text === undefined) return gap(`no text for "${message.key}" in ${locale}`);
  const values = message.values ?? {};
  const form = typeof text === 'string' ? text : pluralForm(text, values[text.by], locale);
  if (form === undefined) return gap(`no number to choose the plural of "${message.key}" by`);
  const unfilled = placeholders(form).find((name) => values[name] === undefined);
  if (unfilled !== undefined) return gap(`no value for {${unfilled}} in "${message.key}"`);
  return form.replace(PLACEHOLDER, (_all, name: string) => String(values[name]));
}

/** A noun phrase that names the check in lists. */
export function checkTitle(id: DefinedCheck, locale: Locale = 'en'): string {
  return sentence({ key: `${id}.title` }, locale);
}

/**
 * How to do what the fix says.
 * @param fix the fix of a finding: `<id>.fix.decision` has a how of its own under `<id>.how.decision`, where one is
 *   needed; all others share the check's
 */
export function checkHow(id: CheckId, fix?: Message, locale: Locale = 'en'): string {
  const own = fix?.key.replace(`${id}.fix.`, `${id}.how.`);
  const isOwn = own !== undefined && own !== fix?.key && textOf(own, locale) !== undefined;
  return sentence({ key: isOwn ? own : `${id}.how` }, locale);
}

/** Why a team should care. */
export function checkWhy(id: DefinedCheck, locale: Locale = 'en'): string {
  return sentence({ key: `${id}.why` }, locale);
}

/** Names of the values that a text asks for. */
export function placeholders(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Messages come over the wire from an app that may be newer than the page: any key is possible. */
function textOf(key: string, locale: Locale): Text | undefined {
  const catalogue: Readonly<Record<string, Text>> = CATALOGUES[locale];
  return Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}

function pluralForm(
  text: Exclude<Text, string>,
  number: string | number | undefined,
  locale: Locale,
): string | undefined {
  if (typeof number !== 'number') return undefined;
  return PLURALS[locale].select(number) === 'one' ? text.one : text.other;
}

/** Made once: making one costs more than all else that a sentence needs. */
const PLURALS: Readonly<Record<Locale, Intl.PluralRules>> = { en: new Intl.PluralRules('en') };

/** @throws in tests; elsewhere people are not stopped by a missing sentence */
function gap(what: string): string {
  if (isTest()) throw new Error(`Catalogue: ${what}`);
  return NO_WORDS;
}

function isTest(): boolean {
  return typeof process !== 'undefined' && process.env['NODE_ENV'] === 'test';
}
