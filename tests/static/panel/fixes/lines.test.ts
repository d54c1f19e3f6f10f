/** A list of lines stays a list of lines, whatever is done to it. */
import fc from 'fast-check';
import { linesOf, rebased, withAct, type Line, type LineAct } from '../../../../static/panel/fixes/lines';

const texts = (lines: readonly Line[]) => lines.map(({ text }) => text);
const someTexts = fc.array(fc.string({ maxLength: 8 }), { maxLength: 6 });
const someActs = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: fc.nat(9), text: fc.string({ maxLength: 8 }) }),
    fc.record({ kind: fc.constantFrom('add' as const, 'remove' as const), at: fc.nat(9) }),
    fc.record({
      kind: fc.constant('move' as const),
      at: fc.nat(9),
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
  ),
);

function actOn(
  lines: readonly Line[],
  act: { kind: LineAct['kind']; at: number; text?: string; by?: -1 | 1 },
): LineAct {
  const id = lines[act.at % lines.length]?.id ?? '';
  if (act.kind === 'type') return { kind: act.kind, id, text: act.text ?? '' };
  if (act.kind === 'move') return { kind: act.kind, id, by: act.by ?? 1 };
  return act.kind === 'add' ? { kind: act.kind, after: id } : { kind: act.kind, id };
}

test('ids stay unique, and there is always a line to type in', () => {
  fc.assert(
    fc.property(someTexts, someActs, (start, acts) => {
      let lines = linesOf(start);
      for (const act of acts) lines = withAct(lines, actOn(lines, act));
      expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      expect(lines.length).toBeGreaterThan(0);
    }),
  );
});

test('a move changes the order and nothing else', () => {
  fc.assert(
    fc.property(someTexts, fc.nat(9), fc.constantFrom(-1 as const, 1 as const), (start, at, by) => {
      const lines = linesOf(start);
      const moved = withAct(lines, actOn(lines, { kind: 'move', at, by }));
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

describe('a list that changed meanwhile', () => {
  const mine = (...all: string[]) => linesOf(all);

  test('brings what others added, behind what is typed here', () => {
    const lines = rebased(mine('one', 'two', 'mine'), ['one', 'two'], ['one', 'theirs', 'two']);
    expect(texts(lines)).toEqual(['one', 'two', 'mine', 'theirs']);
  });

  test('drops what others took away, unless it was typed in', () => {
    expect(texts(rebased(mine('one', 'two, and more'), ['one', 'two'], []))).toEqual(['two, and more']);
  });

  test('never loses what is typed, nor what is new', () => {
    fc.assert(
      fc.property(someTexts, someTexts, someTexts, (edited, before, now) => {
        const result = texts(rebased(mine(...edited), before, now));
        for (const text of edited) if (!before.includes(text)) expect(result).toContain(text);
        for (const text of now) if (!before.includes(text)) expect(result).toContain(text);
      }),
    );
  });
});
