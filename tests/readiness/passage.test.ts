import fc from 'fast-check';
import { countWords } from '../../src/readiness/passage';

const SIGNS = "aé ñ-_'’“”…–·Üß1²ª\u00ad\u2028x".split('');

/** As the definition says it, for any script but those without spaces. */
function counted(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’_-]*/gu)?.length ?? 0;
}

it('words are counted the same on the quick way, whatever signs stand in and between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...SIGNS) }), (text) => {
      expect(countWords(text)).toBe(counted(text));
    }),
  );
});

it.each([
  ['Die Übersicht öffnet sich – “sofort” …', 5],
  ['l’élève n’a pas accès', 4],
  ['用优惠券付款', 3],
  ['Оплата подарком', 2],
])('%s has %d words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
