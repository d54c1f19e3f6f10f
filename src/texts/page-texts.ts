/** The sentences of one page in any language: the keys that English has, and no other. */
import type { EN_PAGES } from './en/pages';
import type { Text } from './text';

/** The keys of every sentence that the pages say themselves; the checks' sentences have keys of their own. */
export type PageKey = keyof typeof EN_PAGES;

/** @typeParam English the same page in English */
export type PageTexts<English> = Readonly<Record<keyof English, Text>>;
