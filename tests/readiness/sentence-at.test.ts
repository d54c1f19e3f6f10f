/** The sentence at a place of a text: verbatim, around that place, and never cut within a word. */
import fc from 'fast-check';
import { sentenceAt } from '../../src/readiness/sentence-at';

it('is the one around the place', () => {
  const text = 'It is seen. Is it told? It is kept.';
  expect(sentenceAt(text, text.indexOf('told'))).toBe('Is it told?');
});

it('that has no end in sight ends between two words', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 100, maxLength: 200 });
  fc.assert(
    fc.property(words, fc.nat(), (all, where) => {
      const text = all.join(' ');
      const sentence = sentenceAt(text, where % text.length);
      expect(` ${text} `).toContain(` ${sentence} `);
      expect(sentence.length).toBeGreaterThan(200);
    }),
  );
});

it('of a single word without an end is a stretch of it', () => {
  const text = 'a'.repeat(2000);
  expect(sentenceAt(text, 1000)).toBe('a'.repeat(480));
});
