import { pauseAfter } from '../../../static/prep/patience';

test('the pauses grow, and end after about two minutes', () => {
  const pauses: number[] = [];
  for (let pause = pauseAfter(0); pause !== null; pause = pauseAfter(pauses.length)) pauses.push(pause);
  expect(pauses[0]).toBeLessThanOrEqual(3000);
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
  expect(new Set(pauses).size).toBe(pauses.length);
  const all = pauses.reduce((sum, pause) => sum + pause, 0);
  expect(all).toBeGreaterThan(100_000);
  expect(all).toBeLessThan(130_000);
  expect(pauses.length).toBeLessThan(12);
});
