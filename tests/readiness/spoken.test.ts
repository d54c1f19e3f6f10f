import fc from 'fast-check';
import { ALL_LANGUAGES } from '../../src/readiness/language/all-languages';
import { ONLY_ENGLISH, type Languages } from '../../src/readiness/language/languages';
import { withLanguages } from '../../src/readiness/language/load-language';
import { languagesNeeded, spokenIn } from '../../src/readiness/spoken';
import { growthWithText, LINEAR } from '../builders/growth';
import { aStory } from '../builders/story';

const MIXED = [
  'Als Kundin möchte ich mit einem Gutschein bezahlen, damit ich mein Geschenk einlösen kann.',
  '## Acceptance criteria',
  '- A voucher that has expired is refused, and the page says since when',
  '## Critères d’acceptation',
  '- Un bon d’achat valable réduit le total tout de suite',
  '- OK',
].join('\n');

function codesOf(
  summary: string,
  description: string,
  languages: Languages = ALL_LANGUAGES,
): readonly string[] {
  const story = aStory({ summary, description });
  const { summary: ofSummary, at } = spokenIn(story, languages);
  return [ofSummary.code, ...(story.description?.blocks ?? []).map((_, index) => at(index).code)];
}

describe('the language of each part of a story', () => {
  it('is its own; what is too short to tell follows its neighbours', () => {
    expect(codesOf('Pay with a voucher in the basket', MIXED)).toEqual([
      'en',
      'de',
      'en',
      'en',
      'fr',
      'fr',
      'fr',
    ]);
  });

  it('is that of most of the text where there is nothing to tell it by', () => {
    expect(
      codesOf('Login', 'Der Kunde meldet sich mit seiner Nummer an, und die Seite merkt sich das.'),
    ).toEqual(['de', 'de']);
    expect(spokenIn(aStory({ summary: 'Login' }), ALL_LANGUAGES).main.code).toBe('en');
  });

  it('is not called unknown for the sake of one word, which may be a name', () => {
    expect(spokenIn(aStory({ summary: 'CA', description: 'TBD' }), ALL_LANGUAGES).isForeign).toBe(false);
  });

  it('is found in a sentence of four languages without a fault, whichever it is', () => {
    const sentence =
      'Als Kunde I want to exporter la liste para que mis colegas podam ver tudo, weil the old one ist weg.';
    expect(Object.keys(ALL_LANGUAGES)).toContain(codesOf(sentence, sentence)[0]);
  });

  it.each([
    ['Arabic', 'بصفتي عميلاً أريد الدفع بقسيمة حتى أتمكن من استخدام هديتي'],
    ['Hebrew', 'כלקוח אני רוצה לשלם בשובר כדי שאוכל להשתמש במתנה שלי'],
    ['Japanese', '顧客として、ギフト券で支払いたい。そうすれば贈り物を使えるから。'],
    ['Polish', 'Jako klient chcę zapłacić bonem, żeby wykorzystać prezent, który dostałem od rodziny.'],
  ])('is none that the checks know: %s', (_, text) => {
    expect(spokenIn(aStory({ summary: text, description: text }), ALL_LANGUAGES).isForeign).toBe(true);
  });

  it('counts as unknown where it is not at hand, and only there', () => {
    const german = aStory({
      summary: 'Gutschein im Warenkorb einlösen',
      description: MIXED.split('\n')[0] ?? '',
    });
    expect(spokenIn(german, ONLY_ENGLISH).isForeign).toBe(true);
    expect(spokenIn(german, ALL_LANGUAGES).isForeign).toBe(false);
  });

  it('is loaded where a story is told in it, once', async () => {
    const story = aStory({ summary: 'Pay with a voucher in the basket', description: MIXED });
    expect([...languagesNeeded(story)].sort()).toEqual(['de', 'en', 'fr']);
    const languages = await withLanguages(ONLY_ENGLISH, languagesNeeded(story));
    expect(Object.keys(languages).sort()).toEqual(['de', 'en', 'fr']);
    expect(await withLanguages(languages, ['fr'])).toBe(languages);
  });

  it('is found for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (summary, description) => {
        const { main, at } = spokenIn(aStory({ summary, description }), ALL_LANGUAGES);
        expect(Object.values(ALL_LANGUAGES)).toEqual(expect.arrayContaining([main, at(0), at(1000)]));
      }),
    );
  });

  it('is found in time that grows with the text and no faster', () => {
    const growth = growthWithText('- Un bon d’achat expiré est refusé\n', (text) => {
      spokenIn(aStory({ description: text }), ALL_LANGUAGES);
    });
    expect(growth).toBeLessThan(LINEAR);
  });
});
