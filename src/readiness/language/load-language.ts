/** Brings languages to a page: each is a script of its own, so that an English page doesn't carry the others. */
import { english } from './english/english';
import type { LanguageCode } from './identify';
import type { Language } from './language';
import type { Languages } from './languages';

const LOADERS: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import('./german/german')).german,
  fr: async () => (await import('./french/french')).french,
  es: async () => (await import('./spanish/spanish')).spanish,
  pt: async () => (await import('./portuguese/portuguese')).portuguese,
};

/**
 * Loads what isn't at hand yet.
 * @param atHand the languages loaded so far
 * @param wanted codes of languages that are needed
 * @returns all of them; the same object where nothing had to be loaded
 * @throws the error of the import when a script can't be fetched; what is at hand can still be used
 */
export async function withLanguages(atHand: Languages, wanted: Iterable<LanguageCode>): Promise<Languages> {
  const missing = [...new Set(wanted)].filter((code) => atHand[code] === undefined);
  if (missing.length === 0) return atHand;
  const loaded = await Promise.all(missing.map(async (code) => [code, await LOADERS[code]()] as const));
  return { ...atHand, ...Object.fromEntries(loaded) };
}
