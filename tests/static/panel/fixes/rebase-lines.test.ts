/** What somebody else changes in the list meanwhile stands where they put it, and nothing that is typed is lost. */
import fc from 'fast-check';
import { linesOf, type Line } from '../../../../static/panel/fixes/lines';
import { rebased } from '../../../../static/panel/fixes/rebase-lines';

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
const over = (mine: readonly string[], before: readonly string[], now: readonly string[]) =>
  texts(rebased(linesOf(mine), before, now));
const BEFORE = ['one', 'two', 'three'];

test.each([
  ['adds', ['one', 'theirs', 'two', 'three'], ['one', 'theirs', 'two', 'three', 'mine']],
  ['adds at the beginning', ['theirs', ...BEFORE], ['theirs', ...BEFORE, 'mine']],
  ['rewrites', ['one', 'two, theirs', 'three'], ['one', 'two, theirs', 'three', 'mine']],
  ['takes away', ['one', 'three'], ['one', 'three', 'mine']],
  ['moves', ['three', 'one', 'two'], ['three', 'mine', 'one', 'two']],
])('what somebody else %s stands where they put it', (_, now, then) => {
  expect(over([...BEFORE, 'mine'], BEFORE, now)).toEqual(then);
});

test('what was rewritten here stays, also where somebody else took it away', () => {
  expect(over(['one', 'two, mine'], ['one', 'two'], [])).toEqual(['two, mine']);
});

test('what both rewrote stands in both ways', () => {
  expect(over(['one', 'two, mine', 'three'], BEFORE, ['one', 'two, theirs', 'three'])).toEqual([
    'one',
    'two, mine',
    'two, theirs',
    'three',
  ]);
});

test('what both wrote alike stands once', () => {
  expect(over(['one', 'two!', 'three'], BEFORE, ['one', 'two!', 'three'])).toEqual(['one', 'two!', 'three']);
});

test('what was taken away here comes back only in other words', () => {
  expect(over(['one', 'three'], BEFORE, BEFORE)).toEqual(['one', 'three']);
  expect(over(['one', 'three'], BEFORE, ['one', 'two, theirs', 'three'])).toContain('two, theirs');
});

test('the order that was made here stays', () => {
  expect(over(['two', 'one', 'three'], BEFORE, ['one', 'two', 'three', 'theirs'])).toEqual([
    'two',
    'one',
    'three',
    'theirs',
  ]);
});

test('a line in which the keyboard is keeps its id while others change its words', () => {
  const lines = linesOf(BEFORE);
  expect(rebased(lines, BEFORE, ['one', 'two, theirs', 'three'])[1]).toEqual({
    id: lines[1]?.id,
    text: 'two, theirs',
  });
});

const someTexts = fc.array(fc.string({ maxLength: 3 }), { maxLength: 6 });

test('never loses what is typed, nor what is new', () => {
  fc.assert(
    fc.property(someTexts, someTexts, someTexts, (edited, before, now) => {
      const lines = rebased(linesOf(edited), before, now);
      for (const text of edited) if (!before.includes(text)) expect(texts(lines)).toContain(text);
      for (const text of now) if (!before.includes(text)) expect(texts(lines)).toContain(text);
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
    }),
  );
});

test('what nobody touched here is as it is there', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 })), someTexts, (before, now) => {
      const lines = rebased(linesOf(before), before, now);
      expect(texts(lines)).toEqual(before.length === 0 || now.length === 0 ? expect.anything() : now);
    }),
  );
});
