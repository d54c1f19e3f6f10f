import fc from 'fast-check';
import {
  STORIES_IN_PARTS,
  OTHER_LANGUAGES,
  OTHER_SCRIPTS,
  SHORT_TEXTS,
} from '../../../bench/languages/short-texts';
import { count, realEnglish, shortTexts } from '../../../bench/languages/identify';
import { languageOf, languagesOf } from '../../../src/readiness/language/identify';
import { growthOf, growthWithText, LINEAR } from '../../builders/growth';

describe('the language of a text', () => {
  it.each([
    ['Add a filter', 'en'],
    ['Filter hinzufügen', 'de'],
    ['Ajouter un filtre', 'fr'],
    ['Añadir filtro', 'es'],
    ['Adicionar filtro', 'pt'],
  ])('is told by two words: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['Anmeldung schlaegt fehl', 'de'],
    ['La connexion echoue', 'fr'],
    ['Anadir filtro', 'es'],
    ['Alterar o endereco de entrega', 'pt'],
  ])('is told without its accents: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    ['Login mit Passkey im Checkout anbieten', 'de'],
    ['Le dashboard ne charge pas le feature flag', 'fr'],
    ['El dashboard no carga el feature flag', 'es'],
    ['O dashboard não carrega a feature flag', 'pt'],
  ])('stays what it is with English words in it: %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });

  it.each([
    '',
    '   ',
    'Login',
    'Export CSV',
    '404',
    'https://example.com/de/das/ist/nicht',
    '🙂🙂',
    'ABC-12',
  ])('is not guessed from %j', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it.each(['das_ist_nicht_der', '/der/das/nicht', 'nicht.der.das', 'v2der 3das', '@nicht'])(
    'is not told by names in code and addresses: %s',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );

  it('is unsure where many words say hardly anything', () => {
    expect(languageOf('test')).toBe('en');
    expect(languageOf('Brumt karv test golut zupq ydro')).toBeNull();
  });

  it.each(OTHER_SCRIPTS)('is none of the five in another script: %s', (text) => {
    expect(languageOf(text)).toBeNull();
  });

  it.each(Object.entries(OTHER_LANGUAGES))('is hardly ever one of the five for %s', (_, texts) => {
    expect(texts.filter((text) => languageOf(text) !== null).length).toBeLessThanOrEqual(1);
  });

  it('is found for nine of ten short texts that it was not made with, and never wrong', () => {
    const { right, wrong, misses } = count(languageOf, shortTexts('heldOut'));
    expect({ right: right >= 90, wrong, misses }).toMatchObject({ right: true, wrong: 0 });
  });

  it('does not depend on capital letters or on how accents are stored', () => {
    for (const text of Object.values(SHORT_TEXTS).flatMap(({ development }) => development)) {
      expect([text, languageOf(text.toUpperCase())]).toEqual([text, languageOf(text)]);
      expect([text, languageOf(text.normalize('NFD'))]).toEqual([text, languageOf(text)]);
    }
  });

  it('is told by the beginning of a long text', () => {
    const german = 'Der Kunde sieht die Summe, bevor er bezahlt. '.repeat(10);
    expect(languageOf(german + 'The customer sees the total. '.repeat(10_000))).toBe('de');
  });

  it('is an answer for anything, the same for the same', () => {
    const known = [null, 'en', 'de', 'fr', 'es', 'pt'];
    const anything = fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 500 }));
    fc.assert(
      fc.property(anything, (text) => {
        const answer = languageOf(text);
        expect(known).toContain(answer);
        expect(languageOf(text)).toBe(answer);
      }),
    );
  });

  it.each([
    ['a million letters', 'a'.repeat(1_000_000)],
    ['accents upon accents', 'e\u0301\u0302\u0303'.repeat(100_000)],
    ['nothing but marks', '\u0301'.repeat(100_000)],
    ['nothing but apostrophes', "l'".repeat(100_000)],
    ['halves of emoji', '\ud83d'.repeat(100_000)],
    ['right to left and back', '\u202eabc\u202c'.repeat(10_000)],
    ['names of what every object has', 'constructor __proto__ toString valueOf'],
  ])('reads only the beginning of %s', (_, text) => {
    expect(growthWithText(text.slice(0, 100), languageOf)).toBeLessThan(LINEAR);
    expect(languageOf(text)).toBe(languageOf(text.slice(0, 10_000)));
  });
});

const english = realEnglish();
if (english.length === 0) process.stdout.write('real English: skipped, ../shared/data is not here\n');
(english.length > 0 ? describe : describe.skip)('real English', () => {
  it('is taken for another language in less than one of two hundred titles and sentences', () => {
    const { right, wrong, total } = count(languageOf, english);
    expect(total).toBe(1753 + 666);
    expect(wrong / total).toBeLessThan(0.005);
    expect(right / total).toBeGreaterThan(0.95);
  });
});

describe('the languages of a story by its parts', () => {
  it.each(STORIES_IN_PARTS)(
    'settles what is too short by what is around it: $parts.0',
    ({ parts, expected }) => {
      expect(languagesOf(parts)).toEqual(expected);
    },
  );

  it('leaves a clear part what it is among others', () => {
    const german = 'Als Kunde möchte ich zahlen.';
    expect(languagesOf([german, 'The customer gets a receipt by mail.', german])).toEqual(['de', 'en', 'de']);
  });

  it('does not give a language to another script', () => {
    expect(languagesOf(['Der Kunde kann jetzt zahlen.', 'Добавить фильтр'])).toEqual(['de', null]);
  });

  it('is the earlier neighbour where both are as near', () => {
    const parts = ['Der Kunde kann jetzt zahlen.', 'Checkout', 'The customer can pay now.'];
    expect(languagesOf(parts)[1]).toBe('de');
  });

  it('answers for each part, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (parts) => {
        expect(languagesOf(parts)).toHaveLength(parts.length);
      }),
    );
  });

  it('takes twenty thousand unclear parts in its stride', () => {
    const unclear = (count: number) => (): void => {
      languagesOf(Array.from({ length: count }, () => 'Login'));
    };
    expect(growthOf(unclear(2500), unclear(20_000))).toBeLessThan(LINEAR);
  });
});
