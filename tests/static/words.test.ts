/** The words of the pages keep to what the app promises: they observe, then help, and know no alarm. */
import { EN_SET } from '../../src/texts/en/set';
import { EN_PAGES } from '../../src/texts/en/pages';

const sentences = Object.entries({ ...EN_PAGES, ...EN_SET }).flatMap(
  ([key, text]): (readonly [string, string])[] =>
    typeof text === 'string'
      ? [[key, text]]
      : [
          [`${key} (one)`, text.one],
          [`${key} (other)`, text.other],
        ],
);

test.each(sentences)('%s is written, and without markup', (_key, sentence) => {
  expect(sentence.trim()).toBe(sentence);
  expect(sentence).not.toBe('');
  expect(sentence).not.toMatch(/[<>]/);
});

test.each(sentences)('%s knows no blame and no alarm', (_key, sentence) => {
  expect(sentence).not.toMatch(
    /!|\b(bad|poor|wrong|fail(s|ed|ure)?|missing|must|should have|forgot|late|behind schedule|insufficient|grade|warning|error)\b/i,
  );
});
