/**
 * Titles of modules in the language of whoever looks, by the manifest's `translations`.
 * https://developer.atlassian.com/platform/forge/manifest-reference/translations/
 */
import { z } from 'zod';

/** Locales that Forge knows, as `@forge/i18n` 1.0 lists them. */
export const FORGE_LOCALES: readonly string[] = [
  ...['zh-CN', 'zh-TW', 'cs-CZ', 'da-DK', 'nl-NL', 'en-US', 'en-GB', 'et-EE', 'fi-FI', 'fr-FR', 'de-DE', 'hu-HU', 'is-IS'],
  ...['it-IT', 'ja-JP', 'ko-KR', 'no-NO', 'pl-PL', 'pt-BR', 'pt-PT', 'ro-RO', 'ru-RU', 'sk-SK', 'tr-TR', 'es-ES', 'sv-SE'],
]; // prettier-ignore

const locale = z.enum(FORGE_LOCALES);
const known = z.string().refine((name) => FORGE_LOCALES.includes(name));
const i18nKey = z
  .string()
  .max(300)
  .regex(/^[a-zA-Z0-9_-]+(\.[a-zA-Z0-9_-]+)*$/, 'an i18n key holds words with dots between them');

/** A title, in whichever language. */
export const titleShape = z.string().min(1).max(255);

/** What a module says to people: the same to all, or by a key of the translations. */
export const textShape = z.union([titleShape, z.strictObject({ i18n: i18nKey })]);

/** Where to look for what the person's locale doesn't hold: by that locale, and at last in the default. */
const fallback = z.looseObject({ default: locale }).transform(({ default: last, ...rest }, context) => {
  const rules = z.record(known, z.array(locale).min(1)).safeParse(rest);
  if (rules.success) return { last, rules: new Map(Object.entries(rules.data)) };
  context.addIssue({
    code: 'custom',
    message: 'a fallback names locales of Forge, and for each a list of such',
  });
  return z.NEVER;
});

export const translationsShape = z.strictObject({
  resources: z.array(z.strictObject({ key: locale, path: z.string().min(1) })).min(1),
  fallback,
});

export type DeclaredText = z.output<typeof textShape>;
export type DeclaredTranslations = z.output<typeof translationsShape>;

/** A file of translations: texts under flat or nested keys. */
export interface TranslatedTexts {
  readonly [key: string]: string | TranslatedTexts;
}

export interface Translations {
  readonly fallback: DeclaredTranslations['fallback'];
  readonly byLocale: ReadonlyMap<string, TranslatedTexts>;
}

/**
 * What a module says to somebody, in the order in which Forge looks: the person's locale, those that the manifest
 * names to fall back on from there, the default.
 * @param persons e.g. `de-DE`
 * @param translations `null` where the manifest has none, and thus no text with a key either
 */
export function textFor(text: DeclaredText, persons: string, translations: Translations | null): string {
  if (typeof text === 'string') return text;
  const { last = persons, rules } = translations?.fallback ?? {};
  for (const each of [persons, ...(rules?.get(persons) ?? []), last]) {
    const found = valueIn(translations?.byLocale.get(each), text.i18n);
    if (found !== null) return found;
  }
  return text.i18n;
}

/** A flat key wins over a nested one. */
export function valueIn(texts: TranslatedTexts | undefined, key: string): string | null {
  const flat = own(texts, key);
  if (typeof flat === 'string' && flat !== '') return flat;
  const nested = key
    .split('.')
    .reduce<string | TranslatedTexts | undefined>(
      (at, part) => (typeof at === 'object' ? own(at, part) : undefined),
      texts,
    );
  return typeof nested === 'string' ? nested : null;
}

function own(texts: TranslatedTexts | undefined, key: string): string | TranslatedTexts | undefined {
  return texts !== undefined && Object.hasOwn(texts, key) ? texts[key] : undefined;
}
