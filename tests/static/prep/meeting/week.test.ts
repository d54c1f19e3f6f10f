/** The days of the week as the form about the meeting lists them. */
import { weekOf } from '../../../../static/prep/meeting/week';

test.each([
  ['en-US', 7],
  ['de-DE', 1],
  ['ar-EG', 6],
])('in %s the week begins with day %i, and has each day once', (locale, first) => {
  const week = weekOf(locale);
  expect(week[0]).toBe(first);
  expect([...week].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('what is no locale has a week from Monday on', () => {
  expect(weekOf('?')[0]).toBe(1);
});
