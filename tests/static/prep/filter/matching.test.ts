import fc from 'fast-check';
import { choicesOf, isFiltering, matches } from '../../../../static/prep/filter/matching';
import { NO_FILTER, type RowFilter } from '../../../../static/prep/filter/view';
import { aRow } from '../a-row';

const filter = (parts: Partial<RowFilter>): RowFilter => ({ ...NO_FILTER, ...parts });
const question = { id: 'q', text: 'Which cards?', for: 'po' } as const;

test.each([
  ['shop-7', true],
  ['STRASSE', true],
  ['straße', true],
  ['cafe', true],
  ['Café', true],
  ['cafe payments', true],
  ['cafe refunds', false],
  ['  ', true],
])('a search for %j finds the story: %s', (text, isFound) => {
  const row = aRow({ key: 'SHOP-7', summary: 'Café in der Straße', epic: 'Payments' });
  expect(matches(row, filter({ text }))).toBe(isFound);
});

test('any part of what is written finds the story, however it is typed', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (summary, from, length) => {
      const row = aRow({ summary });
      const part = summary.slice(from % (summary.length + 1)).slice(0, length);
      expect(matches(row, filter({ text: part }))).toBe(true);
      expect(matches(row, filter({ text: part.toLowerCase() }))).toBe(true);
    }),
  );
});

test('of one facet any choice fits, of several facets all must', () => {
  const row = aRow({ epic: 'Payments', labels: ['web', 'app'] });
  const choose = (epic: readonly string[], label: readonly string[]): boolean =>
    matches(row, filter({ chosen: { ...NO_FILTER.chosen, epic, label } }));
  expect(choose(['Payments', 'Account'], ['app'])).toBe(true);
  expect(choose(['Payments'], ['till'])).toBe(false);
  expect(choose([], ['web'])).toBe(true);
});

test('a story that the team agreed on counts as Ready', () => {
  const ready = filter({ chosen: { ...NO_FILTER.chosen, band: ['Ready'] } });
  expect(matches(aRow({ band: 'Early', isAgreed: true }), ready)).toBe(true);
  expect(matches(aRow({ band: 'Nearly' }), ready)).toBe(false);
});

test('open questions alone', () => {
  expect(matches(aRow({ openQuestions: [question] }), filter({ withQuestions: true }))).toBe(true);
  expect(matches(aRow(), filter({ withQuestions: true }))).toBe(false);
});

test('only what is at hand can be chosen, with how often it is there', () => {
  const rows = [
    aRow({ band: 'Early', epic: 'Payments' }),
    aRow({ band: null, epic: null }),
    aRow({ band: 'Ready', epic: 'Payments', labels: ['web', 'web'] }),
  ];
  expect(choicesOf(rows, 'epic')).toEqual([{ value: 'Payments', count: 2 }]);
  expect(choicesOf(rows, 'label')).toEqual([{ value: 'web', count: 1 }]);
  expect(choicesOf(rows, 'band').map(({ value }) => value)).toEqual(['Ready', 'Early', 'unseen']);
});

test('each count is the number of stories that the choice shows', () => {
  const row = fc.record({
    epic: fc.constantFrom(null, 'A', 'B'),
    labels: fc.array(fc.constantFrom('x', 'y')),
  });
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom('epic', 'label', 'finding'), (parts, facet) => {
      const rows = parts.map((part) => aRow(part));
      for (const { value, count } of choicesOf(rows, facet)) {
        const chosen = filter({ chosen: { ...NO_FILTER.chosen, [facet]: [value] } });
        expect(rows.filter((each) => matches(each, chosen))).toHaveLength(count);
      }
    }),
  );
});

test('spaces alone leave nothing out', () => {
  expect(isFiltering(filter({ text: ' ' }))).toBe(false);
  expect(isFiltering(filter({ text: 'pay' }))).toBe(true);
  expect(isFiltering(filter({ withQuestions: true }))).toBe(true);
});
