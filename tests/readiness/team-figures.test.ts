import { largestFinishedOf, velocityOf } from '../../src/readiness/team-figures';

test('velocity is the mean of the sprints, those counted in which nothing was finished', () => {
  expect(velocityOf([5, 8, 3, 5], 3)).toBe(7);
  expect(velocityOf([5, 5], 3)).toBe(3.33);
});

test('there is none before the first sprint has ended, and none where nothing finished was estimated', () => {
  expect(velocityOf([], 0)).toBeNull();
  expect(velocityOf([], 3)).toBeNull();
  expect(velocityOf([0, 0], 3)).toBeNull();
});

test('the largest that is regularly finished leaves out the odd giant', () => {
  expect(largestFinishedOf([1, 2, 3, 5, 5, 5, 8, 8, 8, 40])).toBe(8);
  expect(largestFinishedOf([3])).toBe(3);
});

test('an estimate of 0 says nothing about size', () => {
  expect(largestFinishedOf([0, 0, 0, 5])).toBe(5);
  expect(largestFinishedOf([0])).toBeNull();
  expect(largestFinishedOf([])).toBeNull();
});
