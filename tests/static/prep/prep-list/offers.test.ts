import type { BacklogRow } from '../../../../src/contract';
import { offersIn } from '../../../../static/prep/prep-list/offers';
import { aRow } from '../a-row';

const step = { check: 'benefit', fix: { key: 'benefit.title' }, gain: 15, minutes: 2, who: 'po' } as const;
const away = (id: string, minutes: number, isCheapest = true): BacklogRow =>
  aRow({ id, estimate: 3, wayToReady: { steps: [{ ...step, minutes }], minutes, isCheapest } });

test('the most stories that fit, by rank', () => {
  const { stories, isExact } = offersIn([away('1', 12), away('2', 4), away('3', 6)], 10);
  expect(stories.map(({ id }) => id)).toEqual(['2', '3']);
  expect(isExact).toBe(true);
});

test('it is called exact only where every way is the cheapest', () => {
  expect(offersIn([away('1', 4), away('2', 30, false)], 10).isExact).toBe(false);
});

test('the minutes left are for what the team owes: answers that are not the Product Owner’s, and sizes', () => {
  const asked = aRow({
    id: '1',
    estimate: 5,
    band: 'Ready',
    openQuestions: [
      { id: 'a', text: 'Which cards?', for: 'po' },
      { id: 'b', text: 'Which service?', for: 'developer' },
    ],
  });
  const unsized = aRow({ id: '2', band: 'Ready', estimate: null });
  const { owed } = offersIn([asked, unsized], 10);
  expect(owed.map(({ row, question }) => question?.text ?? `size of ${row.id}`)).toEqual([
    'Which service?',
    'size of 2',
  ]);
});

test('a team without sizes is asked for none', () => {
  expect(offersIn([aRow({ estimate: null, band: 'Ready' })], 10).owed).toEqual([]);
});

test('what is agreed needs no step', () => {
  expect(offersIn([{ ...away('1', 2), isAgreed: true }], 10).stories).toEqual([]);
});

test('for the Product Owner alone: what needs nobody else, and the questions that wait for them', () => {
  const byDeveloper = {
    ...away('2', 3),
    wayToReady: {
      steps: [
        { ...step, minutes: 1 },
        { ...step, minutes: 2, who: 'developer' as const },
      ],
      minutes: 3,
      isCheapest: true,
    },
  };
  const asked = aRow({
    id: '3',
    openQuestions: [
      { id: 'a', text: 'Which cards?', for: 'po' },
      { id: 'b', text: 'Which service?', for: 'developer' },
    ],
  });
  const { stories, owed, isExact } = offersIn([away('1', 4), byDeveloper, asked], 10, 'product-owner');
  expect(stories.map(({ id }) => id)).toEqual(['1']);
  expect(owed.map(({ question }) => question?.text)).toEqual(['Which cards?']);
  expect(isExact).toBe(false);
  expect(offersIn([away('1', 4)], 10, 'product-owner').isExact).toBe(true);
});
