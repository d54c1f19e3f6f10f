/**
 * Brings languages where stories are told in them: to a page as a script of its own, so that an English page doesn't carry the
 * others; in the function their patterns are made only then, so that it starts quickly.
 */
import type { Story } from '../../story/story';
import { languagesNeeded } from '../spoken';
import { english } from './english/english';
import type { LanguageCode } from './identify';
import type { Language } from './language';
import { ONLY_ENGLISH, type Languages } from './languages';

/**
 * The remarks are for Forge's own bundler: one file, in which a language is made when it is first asked for. Other bundlers
 * overlook them, and give a page a script for each.
 */
const LOADERS: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import(/* webpackMode: 'eager' */ './german/german')).german,
  fr: async () => (await import(/* webpackMode: 'eager' */ './french/french')).french,
  es: async () => (await import(/* webpackMode: 'eager' */ './spanish/spanish')).spanish,
  pt: async () => (await import(/* webpackMode: 'eager' */ './portuguese/portuguese')).portuguese,
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

/**
 * All that is needed to judge these stories.
 * @throws as `withLanguages`
 */
export function languagesFor(stories: Iterable<Pick<Story, 'summary' | 'description'>>): Promise<Languages> {
  const needed = new Set<LanguageCode>();
  for (const story of stories) for (const code of languagesNeeded(story)) needed.add(code);
  return withLanguages(ONLY_ENGLISH, needed);
}
