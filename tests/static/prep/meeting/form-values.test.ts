/** What is typed about the meeting, and what keeps it from being a rhythm. */
import { isRhythm, rhythmIn, valuesOf } from '../../../../static/prep/meeting/form-values';
import { rhythmShape } from '../../../../src/usecases/meeting/kept-meeting';

const person = { locale: 'en-GB', timeZone: 'Pacific/Auckland' };
const NOW = Date.parse('2026-11-23T13:00:00Z');
const fresh = valuesOf(null, NOW, person);

test('begins today where the person is, and wants no more than a day', () => {
  expect(fresh.from).toBe('2026-11-24');
  expect(rhythmIn(fresh)).toEqual(['day']);
  const read = rhythmIn({ ...fresh, weekdays: [5, 2] });
  expect(read).toMatchObject({ weekdays: [2, 5], minutes: 60, timeZone: 'Pacific/Auckland' });
  expect(isRhythm(read) && rhythmShape.safeParse(read).success).toBe(true);
});

test.each([
  ['minutes', { minutes: '' }],
  ['minutes', { minutes: '7.5' }],
  ['time', { time: '' }],
  ['from', { from: '' }],
  ['pause', { pauses: [{ from: '2026-12-24', to: '' }] }],
  ['pause', { pauses: [{ from: '2026-12-24', to: '2026-12-23' }] }],
])('a fault of the %s is named', (fault, part) => {
  expect(rhythmIn({ ...fresh, weekdays: [4], ...part })).toEqual([fault]);
});

test('what is kept comes back as it was', () => {
  const rhythm = rhythmIn({ ...fresh, weekdays: [1, 4], pauses: [{ from: '2026-12-24', to: '2027-01-02' }] });
  if (!isRhythm(rhythm)) throw new Error('no rhythm');
  expect(rhythmIn(valuesOf(rhythm, NOW, person))).toEqual(rhythm);
});
