/** The one question that moves most stories: what the Product Owner can answer, and nothing else. */
import { unlockOf, type LockedStory, type UnlockStep } from '../../../src/refinement/offer/unlock';

const step = (check: UnlockStep['check'], also: Partial<UnlockStep> = {}): UnlockStep => ({
  check,
  gain: 10,
  minutes: 5,
  who: 'po',
  ...also,
});
const story = (id: string, ...steps: readonly UnlockStep[]): LockedStory => ({ id, steps });

test('the question of most stories, in their order, with the minutes of all', () => {
  const found = unlockOf([
    story('1', step('benefit'), step('acceptance-criteria', { minutes: 10 })),
    story('2', step('acceptance-criteria', { minutes: 15 })),
    story('3', step('described')),
  ]);
  expect(found?.check).toBe('acceptance-criteria');
  expect(found?.stories.map(({ id }) => id)).toEqual(['1', '2']);
  expect(found?.minutes).toBe(25);
});

test('of as many stories the larger gain, then the fewer minutes', () => {
  const both = (gain: number, minutes: number) =>
    unlockOf([story('1', step('described', { gain, minutes }), step('benefit', { gain: 10, minutes: 5 }))]);
  expect(both(11, 30)?.check).toBe('described');
  expect(both(9, 1)?.check).toBe('benefit');
  expect(both(10, 4)?.check).toBe('described');
  expect(both(10, 6)?.check).toBe('benefit');
});

test('what developers or testers know is not theirs to find out', () => {
  const others = [
    story('1', step('small-enough', { who: 'developer' }), step('testable-criteria', { who: 'tester' })),
    story('2', step('small-enough', { who: 'developer' })),
  ];
  expect(unlockOf(others)).toBeNull();
  expect(unlockOf([...others, story('3', step('fresh', { who: 'anyone' }))])?.check).toBe('fresh');
});

test('nothing is locked where nothing is missing', () => {
  expect(unlockOf([])).toBeNull();
  expect(unlockOf([story('1')])).toBeNull();
});
