import fc from 'fast-check';
import { NO_WISHES } from '../../../../src/refinement/agenda';
import { leftOut, moved, pinned, takenBack, unpinned } from '../../../../static/prep/agenda/wishes';

test('what is left out comes back with its pin and its place', () => {
  const before = moved(pinned(NO_WISHES, 'b'), ['a', 'b'], 'b', 'a');
  expect(takenBack(leftOut(before, 'b'), 'b')).toEqual(before);
});

test('a pin brings back what was left out, and can be taken away', () => {
  const wishes = pinned(leftOut(NO_WISHES, 'a'), 'a');
  expect(wishes).toEqual({ pinned: ['a'], leftOut: [], order: [] });
  expect(unpinned(wishes, 'a')).toEqual(NO_WISHES);
});

test('a story takes the place of another, up and down; nothing is lost or doubled', () => {
  expect(moved(NO_WISHES, ['a', 'b', 'c'], 'c', 'a').order).toEqual(['c', 'a', 'b']);
  expect(moved(NO_WISHES, ['a', 'b', 'c'], 'a', 'b').order).toEqual(['b', 'a', 'c']);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), { minLength: 1 }).chain((ids) => {
        const one = fc.constantFrom(...ids);
        return fc.tuple(fc.constant(ids), one, one);
      }),
      ([ids, id, to]) => {
        const { order } = moved(NO_WISHES, ids, id, to);
        expect([...order].sort()).toEqual([...ids].sort());
        expect(order.indexOf(id)).toBe(ids.indexOf(to));
      },
    ),
  );
});

test('a story that is not there moves nothing', () => {
  expect(moved(NO_WISHES, ['a'], 'b', 'a')).toBe(NO_WISHES);
  expect(moved(NO_WISHES, ['a'], 'a', 'b')).toBe(NO_WISHES);
});
