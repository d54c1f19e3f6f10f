/** Each language says all that English says, in its own spelling, and hurts nobody. */
import { LANGUAGES, type Language } from '../../src/texts/language';
import { EN_PAGES } from '../../src/texts/en/pages';
import { placeholders } from '../../src/texts/sentence';
import type { Text } from '../../src/texts/text';
import { CATALOGUES, formsOf, saidIn } from './all-catalogues';
import { hurtfulIn } from './hurtful-words';

/** Those of a language that are not as they should be. */
const oddIn = (language: Language, isOdd: (form: string, key: string) => boolean) =>
  saidIn(language).filter(([key, form]) => isOdd(form, key));

describe.each(LANGUAGES)('%s', (language) => {
  const texts: readonly (readonly [string, Text])[] = Object.entries(CATALOGUES[language]);

  it('says all that English says, and nothing else', () => {
    expect(texts.map(([key]) => key).sort()).toEqual(Object.keys(CATALOGUES.en).sort());
  });

  it('asks for no value that English isn’t given', () => {
    const given = new Map(Object.entries(CATALOGUES.en).map(([key, text]) => [key, valuesOf(key, text)]));
    const asked = texts.map(([key, text]) => [key, [...formsOf(text).flatMap(placeholders), ...deciding(text)]] as const);
    expect(asked.filter(([key, names]) => names.some((name) => given.get(key)?.has(name) !== true))).toEqual([]);
  }); // prettier-ignore

  it('names what English names: no value is lost in both forms', () => {
    const english: Readonly<Record<string, Text>> = CATALOGUES.en;
    const lost = texts.flatMap(([key, text]) => {
      const named = new Set(formsOf(text).flatMap(placeholders));
      const wanted = formsOf(english[key] ?? '').flatMap(placeholders);
      return wanted.some((name) => !named.has(name) && !NUMBERS.has(name)) ? [key] : [];
    });
    expect(lost).toEqual([]);
  });

  it('knows no word of blame, alarm, school or command', () => {
    expect(oddIn(language, (form) => hurtfulIn(language).test(form))).toEqual([]);
  });

  it('never raises its voice', () => {
    expect(oddIn(language, (form) => /[!¡]/.test(form))).toEqual([]);
  });

  it('is written, without markup, stray braces or double spaces', () => {
    expect(oddIn(language, (form) => form === '' || form.trim() !== form)).toEqual([]);
    expect(oddIn(language, (form) => /[<>]|\s{2}/.test(form))).toEqual([]);
    expect(oddIn(language, (form) => /[{}]/.test(form.replace(/\{[a-zA-Z]+\}/g, '')))).toEqual([]);
  });

  it('keeps the titles of fixes short enough for a button', () => {
    const fixes = saidIn(language).filter(([key]) => /\.fix(?:\.|$)/.test(key));
    expect(fixes.length).toBeGreaterThan(20);
    expect(fixes.filter(([, form]) => form.length > 42 || form.endsWith('.'))).toEqual([]);
  });

  it('has words for the bands that fit a label', () => {
    const bands = saidIn(language).filter(([key]) => /^band\.(?:Ready|Nearly|Early)$/.test(key));
    expect(bands.length).toBe(3);
    expect(bands.filter(([, form]) => form.length > 12)).toEqual([]);
  });

  it('ends as English does: a sentence with a full stop, a title without', () => {
    const english = new Map(saidIn('en').map(([key, form]) => [key, endOf(form)]));
    expect(oddIn(language, (form, key) => endOf(form) !== english.get(key))).toEqual([]);
  });

  it('is spelled as the language is printed', () => {
    expect(oddIn(language, (form) => /["']|\.\.\./.test(form))).toEqual([]);
    expect(oddIn(language, (form) => FOREIGN_MARKS[language].test(form))).toEqual([]);
    expect(oddIn(language, (form) => count(form, MARKS[language][0]) !== count(form, MARKS[language][1]))).toEqual([]);
  }); // prettier-ignore
});

describe('French', () => {
  /** U+00A0 or the narrow U+202F: the mark must not begin a line. */
  const NO_BREAK = '[\\u00a0\\u202f]';

  it('has a space that does not break before high marks and inside quotation marks', () => {
    const breaking = new RegExp(`(?<!${NO_BREAK})[:;?»%](?=\\s|$|[,.)])|«(?!${NO_BREAK})`);
    // The beginning of an identifier is no French.
    expect(oddIn('fr', (form) => breaking.test(form.replaceAll('own:', '')))).toEqual([]);
    expect(breaking.test('Le texte : ceci')).toBe(true);
    expect(breaking.test('« Ceci »')).toBe(true);
    expect(breaking.test('Le texte\u00a0: «\u202fceci\u202f»')).toBe(false);
  });
});

describe('a hurtful word would be noticed', () => {
  it.each<[Language, string]>([
    ['en', 'Acceptance criteria are missing.'],
    ['en', 'You didn’t say why.'],
    ['de', 'Es fehlen Akzeptanzkriterien.'],
    ['de', 'Die Story MUSS kleiner werden.'],
    ['fr', 'Il manque des critères d’acceptation.'],
    ['fr', 'La story doit être plus petite.'],
    ['fr', 'Échec de la vérification'],
    ['es', 'Faltan criterios de aceptación.'],
    ['es', 'La historia tiene que ser más pequeña.'],
    ['pt', 'O motivo está errado.'],
    ['pt', 'Uma má história.'],
  ])('in %s: %s', (language, form) => {
    expect(hurtfulIn(language).test(form)).toBe(true);
  });

  it.each<[Language, string]>([
    ['en', 'It mustered the badge of a lateral gradient.'],
    ['de', 'Die Faultiere sind von nun an notiert.'],
    ['fr', 'La valeur par défaut'],
    ['es', 'Aquí hace falta una palabra más.'],
    ['pt', 'Está quase, mas ainda é cedo.'],
  ])('and none where there is none, in %s: %s', (language, form) => {
    expect(hurtfulIn(language).test(form)).toBe(false);
  });
});

/** A number may be said in words, in digits, or not at all. */
const NUMBERS: ReadonlySet<string> = new Set(['count', 'digits', 'words']);

/** What `sayCount` gives to each sentence of the pages about a number of things. */
const COUNTED = ['count', 'digits', 'words'];

/** All values that a sentence comes with, as far as English shows it. */
function valuesOf(key: string, english: Text): ReadonlySet<string> {
  const isCounted = typeof english !== 'string' && english.by === 'count' && Object.hasOwn(EN_PAGES, key);
  return new Set([
    ...formsOf(english).flatMap(placeholders),
    ...deciding(english),
    ...(isCounted ? COUNTED : []),
  ]);
}

function deciding(text: Text): readonly string[] {
  return typeof text === 'string' ? [] : [text.by];
}

/** `…`, `:`, `.`, or nothing; abbreviated minutes are no end. */
function endOf(form: string): string {
  return /[….:]$/.exec(form.replace(/Min\.$/, ''))?.[0] ?? '';
}

/** How a quotation begins and ends. */
const MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  fr: ['«', '»'],
  es: ['«', '»'],
  pt: ['“', '”'],
};

const FOREIGN_MARKS: Readonly<Record<Language, RegExp>> = {
  en: /[„«»]/,
  de: /[”«»]/,
  fr: /[„“”]/,
  es: /[„“”]/,
  pt: /[„«»]/,
};

function count(form: string, mark: string): number {
  return form.split(mark).length - 1;
}
