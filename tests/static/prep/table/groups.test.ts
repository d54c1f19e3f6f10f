import fc from 'fast-check';
import { GROUP_SIZE, groupOf, inGroups, isThere } from '../../../../static/prep/table/groups';

test('every row is in one group, in its order, and tells which', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (rows) => {
      const groups = inGroups(rows);
      expect(groups.flatMap((group) => group.rows)).toEqual(rows);
      groups.forEach(({ first, rows: inGroup }, at) => {
        expect(inGroup.length).toBeGreaterThan(0);
        expect(inGroup.length).toBeLessThanOrEqual(GROUP_SIZE);
        inGroup.forEach((_, index) => {
          expect(groupOf(first + index)).toBe(at);
        });
      });
    }),
  );
});

test('there is what is in sight and where the keyboard is, each with its neighbours, and nothing else', () => {
  const group = fc.nat(60);
  fc.assert(
    fc.property(fc.uniqueArray(group), fc.option(group), (seen, kept) => {
      const wanted = kept === null ? seen : [...seen, kept];
      for (let at = 0; at <= 60; at += 1) {
        const isNear = wanted.some((each) => Math.abs(each - at) <= 1);
        expect(isThere(at, new Set(seen), kept)).toBe(isNear);
      }
    }),
  );
});
