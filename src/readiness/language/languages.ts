/**
 * The languages that are at hand when a story is read. A page loads the ones that its stories are in; the function has all.
 */
import { english } from './english/english';
import type { LanguageCode } from './identify';
import type { Language } from './language';

/** By code; a language that is not at hand counts as one that the checks don't know. English always is. */
export type Languages = Readonly<Partial<Record<LanguageCode, Language>>> & { readonly en: Language };

/** What every page has from the start. */
export const ONLY_ENGLISH: Languages = { en: english };
