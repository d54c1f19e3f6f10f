import { languageOf, localeFor } from '../../src/texts/language';
import { EN } from '../../src/texts/en/catalogue';
import { wordsIn } from '../../src/texts/words';

test.each([
  ['de-DE', 'de'],
  ['de_AT', 'de'],
  ['fr-CA', 'fr'],
  ['es', 'es'],
  ['pt_PT', 'pt'],
  ['pt-BR', 'pt'],
  ['en-US', 'en'],
  ['ja-JP', 'en'],
  ['gsw-CH', 'en'],
  ['', 'en'],
  ['as spoken here', 'en'],
  ['de-DE-x-😀', 'en'],
])('a person with the locale “%s” reads %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ['de', 'de_AT', 'de-AT'],
  ['en', 'en-US', 'en-US'],
  // In a language that is not theirs, or without a country, as most who read it write it.
  ['en', 'ja-JP', 'en-GB'],
  ['en', 'en', 'en-GB'],
  ['pt', 'pt', 'pt-BR'],
  ['fr', 'nonsense!', 'fr-FR'],
] as const)('sentences in %s for somebody with %s write numbers as in %s', (language, persons, locale) => {
  expect(localeFor(language, persons)).toBe(locale);
});

test('the plural is that of the language as the sentences are written, the numbers are those of the country', () => {
  const swiss = wordsIn('de', EN, 'de-CH');
  expect(swiss.numbers.format(1234.567)).toMatch(/^1[’']234\.57$/);
  const forms = (language: 'en' | 'fr' | 'pt', persons: string) =>
    [0, 1, 2, 1_000_000].map((count) => wordsIn(language, EN, persons).plurals.select(count));
  expect(forms('en', 'en-US')).toEqual(['other', 'one', 'other', 'other']);
  expect(forms('fr', 'fr-FR')).toEqual(['one', 'one', 'other', 'many']);
  expect(forms('pt', 'pt-PT')).toEqual(forms('pt', 'pt-BR'));
});
