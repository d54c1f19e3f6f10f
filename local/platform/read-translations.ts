/** Reads the files that the manifest's `translations` name, and refuses what `forge deploy` would refuse. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TRANSLATION_BYTES } from './limits';
import {
  titleShape,
  valueIn,
  type DeclaredTranslations,
  type TranslatedTexts,
  type Translations,
} from './translations';

/** Raised for translations that Forge would not take; the message goes on after "manifest.yml". */
export class TranslationsUnusable extends Error {
  override readonly name = 'TranslationsUnusable';
}

/**
 * @param root folder of manifest.yml
 * @param keys all i18n keys that modules name
 * @throws TranslationsUnusable
 */
export async function readTranslations(
  root: string,
  { resources, fallback }: DeclaredTranslations,
  keys: readonly string[],
): Promise<Translations> {
  const byLocale = new Map<string, TranslatedTexts>();
  let bytes = 0;
  for (const { key, path } of resources) {
    if (byLocale.has(key)) throw new TranslationsUnusable(`names the translations of ${key} twice.`);
    const text = await readFile(join(root, path), 'utf8').catch(() => {
      throw new TranslationsUnusable(`names ${path} for the translations of ${key}, which is not there.`);
    });
    bytes += Buffer.byteLength(text);
    byLocale.set(key, textsIn(text, path));
  }
  if (bytes > TRANSLATION_BYTES) {
    throw new TranslationsUnusable(
      `names translations of ${bytes} bytes; all files together have ${TRANSLATION_BYTES} at most.`,
    );
  }
  const translations = { fallback, byLocale };
  checkFallback(translations);
  checkKeys(translations, keys);
  return translations;
}

const texts: z.ZodType<TranslatedTexts> = z.lazy(() => z.record(z.string(), z.union([z.string(), texts])));

function textsIn(text: string, path: string): TranslatedTexts {
  try {
    return texts.parse(JSON.parse(text));
  } catch {
    throw new TranslationsUnusable(`names ${path}, which is no JSON of texts.`);
  }
}

function checkFallback({ fallback: { last, rules }, byLocale }: Translations): void {
  for (const [from, to] of [['default', [last]] as const, ...rules]) {
    const unknown = to.find((each) => !byLocale.has(each));
    if (unknown !== undefined) {
      throw new TranslationsUnusable(`falls back on ${unknown}, but names no translations of it.`);
    }
    if (new Set([from, ...to]).size <= to.length) {
      throw new TranslationsUnusable(`names a locale twice in the fallback of ${from}.`);
    }
  }
}

/** The default holds all keys; what another locale says must fit, too. */
function checkKeys({ fallback: { last }, byLocale }: Translations, keys: readonly string[]): void {
  for (const key of keys) {
    if (valueIn(byLocale.get(last), key) === null) {
      throw new TranslationsUnusable(
        `names the i18n key "${key}", which is not among the translations of ${last}.`,
      );
    }
    for (const [locale, translated] of byLocale) {
      const value = valueIn(translated, key);
      if (value !== null && !titleShape.safeParse(value).success) {
        throw new TranslationsUnusable(
          `has a text for "${key}" in ${locale} that is empty or longer than 255 characters.`,
        );
      }
    }
  }
}
