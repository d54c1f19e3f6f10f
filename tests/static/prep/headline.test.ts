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
  expect(headline(rows(bands), more, null)).toBe(sentence);
});

test('has no figures and no open places, whatever the backlog', () => {
  const bands = fc.array(fc.constantFrom('R', 'N', 'E', '?'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(bands, fc.boolean(), (letters, more) => {
      expect(headline(rows(letters.join('')), more, null)).toMatch(/^[A-Z][^0-9{}]*\.$/);
    }),
  );
});

const HORIZON = { basis: 'points', size: 10, sprints: [4, 3], range: null, isMoreThanNeeded: false } as const;

test.each([
  [
    'RNRRREN',
    false,
    {},
    'Three of the four stories for the next sprint look ready. The sprint after is on its way.',
  ],
  ['RRRREEN', false, {}, 'The four stories for the next sprint all look ready. The sprint after is open.'],
  [
    'EEEERRR',
    false,
    {},
    'None of the four stories for the next sprint looks ready yet. The sprint after looks ready, too.',
  ],
  [
    'RRRR',
    false,
    { sprints: [4, 0] },
    'The four stories for the next sprint all look ready. For the sprint after there is nothing in the backlog yet.',
  ],
  ['RRRR', true, { sprints: [4, 0] }, 'The four stories for the next sprint all look ready.'],
  [
    'RRRRRRR',
    true,
    { isMoreThanNeeded: true },
    'The four stories for the next sprint all look ready. The sprint after looks ready, too. What is ready is enough for three sprints: more than you need.',
  ],
  ['RNN', false, { sprints: [1, 1] }, 'One of the three stories looks ready.'],
  [
    'RNNNEE',
    true,
    { sprints: [], range: [3, 5] },
    'One of the five stories of the next two weeks looks ready.',
  ],
  ['RN', false, { sprints: [], range: [3, 5] }, 'One of the two stories looks ready.'],
] as const)('%s (more: %s) over %j is said as: %s', (bands, more, horizon, sentence) => {
  expect(headline(rows(bands), more, { ...HORIZON, ...horizon })).toBe(sentence);
});
