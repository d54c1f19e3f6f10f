/** Which words a page speaks: those of the person's language, with the page's own; English where they don't come. */
import type { Text } from '../../../src/texts/text';
import { PANEL_TEXTS } from '../../../static/panel/texts';
import { PREP_TEXTS, SET_TEXTS } from '../../../static/prep/texts';
import { wordsFor } from '../../../static/shared/page-words';

const PATIENCE = 5000;

const titles = (texts: Readonly<Record<string, Text>>): readonly unknown[] => [
  texts['panel.title'],
  texts['prep.title'],
];

test.each([
  ['en-US', 'en', 'Readiness'],
  ['de-DE', 'de', 'Readiness'],
  ['de_CH', 'de', 'Readiness'],
  ['fr-FR', 'fr', 'Préparation'],
  ['es-ES', 'es', 'Preparación'],
  ['pt-PT', 'pt', 'Preparação'],
  ['ja-JP', 'en', 'Readiness'],
  ['', 'en', 'Readiness'],
])('for “%s” the panel speaks %s', async (locale, language, title) => {
  const words = await wordsFor(locale, [PANEL_TEXTS], PATIENCE);
  expect([words.language, words.texts['panel.title']]).toEqual([language, title]);
});

test('numbers are written as in the person’s own country', async () => {
  const { numbers } = await wordsFor('de-AT', [PANEL_TEXTS], PATIENCE);
  expect(numbers.resolvedOptions().locale).toBe('de-AT');
});

test('a page knows what any page may say, and its own sentences; not those of another page', async () => {
  for (const locale of ['en-US', 'fr-FR']) {
    const panel = await wordsFor(locale, [PANEL_TEXTS], PATIENCE);
    const prep = await wordsFor(locale, [PREP_TEXTS, SET_TEXTS], PATIENCE);
    expect(titles(panel.texts)).toEqual([expect.any(String), undefined]);
    expect(titles(prep.texts)).toEqual([undefined, expect.any(String)]);
    for (const { texts } of [panel, prep]) {
      expect(texts['benefit.title']).toEqual(expect.any(String));
      expect(texts['error.again']).toEqual(expect.any(String));
    }
  }
});

test.each([
  ['can’t be loaded', () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))],
  ['doesn’t come in time', () => new Promise<never>(() => undefined)],
])('a language that %s leaves the page in English, with dates as one is used to there', async (_, de) => {
  const words = await wordsFor('de-DE', [{ ...PANEL_TEXTS, de }], 50);
  expect([words.language, words.locale, words.texts['panel.next']]).toEqual(['en', 'en-GB', 'Next step:']);
});
