/**
 * The words of a page: what any page may say and its own sentences, in the language of the person who looks. English
 * comes with the page, so that it can always speak; another language is loaded where somebody reads it.
 */
import type { CommonTexts } from '../../src/texts/common';
import * as commonInEnglish from '../../src/texts/en/common';
import { languageOf, type OtherLanguage } from '../../src/texts/language';
import type { PageTexts } from '../../src/texts/page-texts';
import type { Text } from '../../src/texts/text';
import { wordsIn, type Words } from '../../src/texts/words';

/** A file of the catalogue: all that it exports are sentences. */
type File = Readonly<Record<string, Readonly<Record<string, Text>>>>;

/**
 * The same file in each language. One that is left out does not compile; nor does one that lacks a sentence.
 * @typeParam English what its file in English exports
 */
export type InEachLanguage<English extends File> = { readonly en: English } & Readonly<
  Record<OtherLanguage, () => Promise<{ readonly [Name in keyof English]: PageTexts<English[Name]> }>>
>;

const COMMON: InEachLanguage<typeof commonInEnglish> = {
  en: commonInEnglish,
  de: () => import('../../src/texts/de/common'),
  fr: () => import('../../src/texts/fr/common'),
  es: () => import('../../src/texts/es/common'),
  pt: () => import('../../src/texts/pt/common'),
};

/**
 * Never rejects: where a language can't be loaded, the page speaks English.
 * @param locale of the person's profile, e.g. `de-DE`
 * @param own the files of what only this page says
 * @param patience milliseconds that loading may take: a page in English is better than an empty one
 */
export async function wordsFor(
  locale: string,
  own: readonly InEachLanguage<File>[],
  patience: number,
): Promise<Words> {
  const language = languageOf(locale);
  if (language === 'en') return inEnglish(locale, own);
  try {
    const [{ commonTexts }, ...files] = await within(
      patience,
      Promise.all([COMMON[language](), ...own.map((each) => each[language]())]),
    );
    return wordsIn(language, together(commonTexts, files), locale);
  } catch {
    return inEnglish(locale, own);
  }
}

function inEnglish(locale: string, own: readonly InEachLanguage<File>[]): Words {
  const files = own.map(({ en }) => en);
  return wordsIn('en', together(COMMON.en.commonTexts, files), locale);
}

function together(common: CommonTexts, files: readonly File[]): Words['texts'] {
  return files
    .flatMap((file) => Object.values(file))
    .reduce<Words['texts']>((all, texts) => ({ ...all, ...texts }), common);
}

/** @throws Error when it takes longer */
async function within<T>(patience: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error('The sentences did not come in time.'));
    }, patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
