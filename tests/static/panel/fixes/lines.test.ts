/** A list of lines stays a list of lines, whatever is done to it. */
import fc from 'fast-check';
import { MOST_CRITERIA } from '../../../../src/contract/fixes';
import { linesOf, roomFor, withAct, type Line, type LineAct } from '../../../../static/panel/fixes/lines';

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
const someText = fc.string({ maxLength: 8 });
const someTexts = fc.array(someText, { maxLength: 6 });
/** An act on the line at a place, and on its letters from there to there. */
const anAct = fc.record({
  kind: fc.constantFrom('type', 'add', 'remove', 'move', 'split', 'join', 'paste'),
  at: fc.nat(9),
  text: someText,
  by: fc.constantFrom(-1 as const, 1 as const),
  from: fc.nat(8),
  length: fc.nat(3),
});
type AnAct = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

function actOn(lines: readonly Line[], { kind, at, text, by, from, length }: AnAct): LineAct {
  const id = lines[at % lines.length]?.id ?? '';
  switch (kind) {
    case 'type':
      return { kind, id, text };
    case 'add':
      return { kind, after: id };
    case 'move':
      return { kind, id, by };
    case 'split':
      return { kind, id, from, to: from + length };
    case 'paste':
      return { kind, id, from, to: from + length, texts: [text, `${text}!`] };
    default:
      return { kind, id };
  }
}

test('ids stay unique, and there is always a line to type in', () => {
  fc.assert(
    fc.property(someTexts, fc.array(anAct), (start, acts) => {
      let lines = linesOf(start);
      for (const act of acts) lines = withAct(lines, actOn(lines, act));
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(lines.length).toBeGreaterThan(0);
    }),
  );
});

test('a move changes the order and nothing else', () => {
  fc.assert(
    fc.property(someTexts, anAct, (start, act) => {
      const lines = linesOf(start);
      const moved = withAct(lines, actOn(lines, { ...act, kind: 'move' }));
      expect([...moved].sort((a, b) => a.id.localeCompare(b.id))).toEqual(
        [...lines].sort((a, b) => a.id.localeCompare(b.id)),
      );
    }),
  );
});

test('a line moves down past the next one, and not beyond the end', () => {
  const lines = linesOf(['one', 'two']);
  const down: LineAct = { kind: 'move', id: 'line-0', by: 1 };
  expect(texts(withAct(lines, down))).toEqual(['two', 'one']);
  expect(texts(withAct(withAct(lines, down), down))).toEqual(['two', 'one']);
});

test('a new line follows the one in which Enter was pressed', () => {
  expect(texts(withAct(linesOf(['one', 'two']), { kind: 'add', after: 'line-0' }))).toEqual([
    'one',
    '',
    'two',
  ]);
});

test('the last line is emptied, not removed', () => {
  expect(texts(withAct(linesOf(['one']), { kind: 'remove', id: 'line-0' }))).toEqual(['']);
});

describe('Enter within a line', () => {
  test('takes what stands behind the cursor to a line of its own, and Backspace there brings it back', () => {
    const split = withAct(linesOf(['one two', 'three']), { kind: 'split', id: 'line-0', from: 4, to: 4 });
    expect(texts(split)).toEqual(['one ', 'two', 'three']);
    expect(texts(withAct(split, { kind: 'join', id: split[1]?.id ?? '' }))).toEqual(['one two', 'three']);
  });

  test('takes what is selected away', () => {
    expect(texts(withAct(linesOf(['one two']), { kind: 'split', id: 'line-0', from: 3, to: 4 }))).toEqual([
      'one',
      'two',
    ]);
  });

  test('and back again changes no letter', () => {
    fc.assert(
      fc.property(someText, fc.nat(8), (text, at) => {
        const split = withAct(linesOf([text]), { kind: 'split', id: 'line-0', from: at, to: at });
        expect(texts(withAct(split, { kind: 'join', id: split[1]?.id ?? '' }))).toEqual([text]);
      }),
    );
  });

  test('the first line has none above it', () => {
    const lines = linesOf(['one', 'two']);
    expect(withAct(lines, { kind: 'join', id: 'line-0' })).toBe(lines);
  });
});

describe('lines that are pasted', () => {
  const paste = (start: readonly string[], from: number, to = from) =>
    texts(withAct(linesOf(start), { kind: 'paste', id: 'line-0', from, to, texts: ['a', 'b'] }));

  test('take the place of an empty one', () => {
    expect(paste(['', 'two'], 0)).toEqual(['a', 'b', 'two']);
  });

  test('leave what stands before and behind the cursor whole', () => {
    expect(paste(['one'], 3)).toEqual(['one', 'a', 'b']);
    expect(paste(['one two'], 3)).toEqual(['one', 'a', 'b', ' two']);
    expect(paste(['one two'], 0, 4)).toEqual(['a', 'b', 'two']);
  });

  test('find as much room as there is', () => {
    const full = linesOf(Array.from({ length: MOST_CRITERIA - 2 }, (_, at) => `${at}`));
    expect(roomFor(full, { id: 'line-0', from: 1, to: 1 })).toBe(2);
    expect(roomFor([...full.slice(0, -1), { id: 'empty', text: '' }], { id: 'empty', from: 0, to: 0 })).toBe(
      3,
    );
  });
});
