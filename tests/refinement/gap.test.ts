/** When a near meeting has too little to talk about, and when that is looked for. */
import fc from 'fast-check';
import type { AgendaStory } from '../../src/refinement/agenda';
import { gapId, gapIn, isTimeToLook } from '../../src/refinement/gap';

const story = (id: string, band: AgendaStory['band']): AgendaStory => ({ id, band, oneStepMinutes: null });
/** A Thursday morning in Berlin. */
const THURSDAY = { startsAt: '2026-03-19T09:00:00.000Z', endsAt: '2026-03-19T10:00:00.000Z' };
const look = (now: string, firstLookDays = 1): boolean =>
  isTimeToLook(THURSDAY, now, firstLookDays, 'Europe/Berlin');

test('three stories that would have their turn and that nobody has told yet are a gap; two are not', () => {
  const early = ['1', '2', '3'].map((id) => story(id, 'Early'));
  expect(gapIn(early, 60, THURSDAY)).toEqual({ stories: ['1', '2', '3'], meeting: THURSDAY });
  expect(gapIn(early.slice(1), 60, THURSDAY)).toBeNull();
  expect(gapIn(early, 60, null)?.meeting).toBeNull();
});

test('what wouldn’t have its turn is none: the meeting is full of what is told', () => {
  const told = Array.from({ length: 4 }, (_, at) => story(`t${at}`, 'Nearly'));
  const early = ['1', '2', '3'].map((id) => story(id, 'Early'));
  expect(gapIn([...told, ...early], 60, THURSDAY)).toBeNull();
  expect(gapIn([...told, ...early], 90, THURSDAY)?.stories).toEqual(['1', '2', '3']);
});

test('too little to see is no gap: unseen is not missing', () => {
  expect(
    gapIn(
      ['1', '2', '3', '4'].map((id) => story(id, null)),
      60,
      THURSDAY,
    ),
  ).toBeNull();
});

test.each([
  ['the working day before that and the first look', '2026-03-17T09:00:00.000Z', true],
  ['a minute earlier', '2026-03-17T08:59:00.000Z', false],
  ['late, in the morning of the meeting', '2026-03-19T08:00:00.000Z', true],
  ['when it has begun', '2026-03-19T09:00:00.000Z', false],
])('it is looked for: %s', (_, now, expected) => {
  expect(look(now)).toBe(expected);
});

test('a longer first look begins earlier, and weekends are no working days', () => {
  expect(look('2026-03-16T09:00:00.000Z', 1)).toBe(false);
  expect(look('2026-03-16T09:00:00.000Z', 2)).toBe(true);
  expect(look('2026-03-13T09:00:00.000Z', 3)).toBe(true);
  expect(look('2026-03-13T08:59:00.000Z', 3)).toBe(false);
});

test('on a day when the clocks change it is the same time of day', () => {
  const monday = { startsAt: '2026-03-30T08:00:00.000Z', endsAt: '2026-03-30T09:00:00.000Z' };
  // 10:00 in Berlin is 08:00 UTC in summer, and was 09:00 UTC on Thursday.
  expect(isTimeToLook(monday, '2026-03-26T09:00:00.000Z', 1, 'Europe/Berlin')).toBe(true);
  expect(isTimeToLook(monday, '2026-03-26T08:59:00.000Z', 1, 'Europe/Berlin')).toBe(false);
});

test('once it is time, it stays so until the meeting begins', () => {
  const minute = fc.integer({ min: 0, max: 14 * 24 * 60 });
  fc.assert(
    fc.property(minute, minute, fc.constantFrom(0, 1, 2, 3), (one, other, days) => {
      const at = (before: number): string =>
        new Date(Date.parse(THURSDAY.startsAt) - before * 60_000).toISOString();
      const [later, earlier] = [Math.min(one, other), Math.max(one, other)];
      if (later > 0 && look(at(earlier), days)) expect(look(at(later), days)).toBe(true);
    }),
  );
});

test('its name is the same for the same meeting of the same backlog', () => {
  expect(gapId('board-7', THURSDAY)).toBe('gap:board-7:2026-03-19');
  expect(gapId('board-8', THURSDAY)).not.toBe(gapId('board-7', THURSDAY));
});
