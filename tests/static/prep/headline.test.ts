import fc from 'fast-check';
import type { Band } from '../../../src/readiness/finding';
import { headline } from '../../../static/prep/headline';

const LETTERS: Readonly<Record<string, Band | null>> = { R: 'Ready', N: 'Nearly', E: 'Early', '?': null };
const rows = (bands: string): readonly { readonly band: Band | null }[] =>
  Array.from(bands, (letter) => ({ band: LETTERS[letter] ?? null }));

test.each([
  ['RRNRRERRNE', true, 'Six of the first ten stories look ready.'],
  ['RRNRRERRNERRRR', false, 'Six of the first ten stories look ready.'],
  ['REEE', false, 'One of the four stories looks ready.'],
  ['RRR', false, 'The three stories all look ready.'],
  ['RRR', true, 'The first three stories all look ready.'],
  ['NEN', false, 'None of the three stories looks ready yet.'],
  ['RN?', false, 'One of the three stories looks ready. One shows too little to say.'],
  ['RN??', false, 'One of the four stories looks ready. Two show too little to say.'],
  ['???', false, 'There is not enough to see in the three stories to say whether they are ready.'],
  ['R', false, 'The one story here looks ready.'],
  ['N', false, 'The one story here is on its way to ready.'],
  ['?', false, 'The one story here shows too little to say whether it is ready.'],
  ['', false, ''],
])('%s (more: %s) is said as: %s', (bands, more, sentence) => {
  expect(headline(rows(bands), more)).toBe(sentence);
});

test('has no figures and no open places, whatever the backlog', () => {
  const bands = fc.array(fc.constantFrom('R', 'N', 'E', '?'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(bands, fc.boolean(), (letters, more) => {
      expect(headline(rows(letters.join('')), more)).toMatch(/^[A-Z][^0-9{}]*\.$/);
    }),
  );
});
