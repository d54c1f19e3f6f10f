/** When a near meeting has too little to talk about, and when that is looked for. */
import type { AgendaStory } from '../../src/refinement/agenda';
import { gapId, gapIn, gapOpensAt } from '../../src/refinement/gap';

const story = (id: string, band: AgendaStory['band']): AgendaStory => ({ id, band, oneStepMinutes: null });
/** A Thursday morning in Berlin. */
const THURSDAY = { startsAt: '2026-03-19T09:00:00.000Z', endsAt: '2026-03-19T10:00:00.000Z' };
const opens = (firstLookDays: number): string => gapOpensAt(THURSDAY, firstLookDays, 'Europe/Berlin');

test('three stories that would have their turn and that nobody has told yet are a gap; two are not', () => {
  const early = ['1', '2', '3'].map((id) => story(id, 'Early'));
  expect(gapIn(early, 60, THURSDAY)).toEqual({ stories: ['1', '2', '3'], meeting: THURSDAY });
  expect(gapIn(early.slice(1), 60, THURSDAY)).toBeNull();
  expect(gapIn(early, 60, null)?.meeting).toBeNull();
});

test('of many that nobody has told yet it is about those that a meeting can talk about', () => {
  const many = Array.from({ length: 30 }, (_, at) => story(`${at}`, 'Early'));
  expect(gapIn(many, 60, THURSDAY)?.stories).toEqual(['0', '1', '2', '3']);
  expect(gapIn(many, 30, THURSDAY)?.stories).toEqual(['0', '1', '2']);
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

test('it opens the first look and a working day before the meeting, and weekends are no working days', () => {
  expect(opens(0)).toBe('2026-03-18T09:00:00.000Z');
  expect(opens(1)).toBe('2026-03-17T09:00:00.000Z');
  expect(opens(2)).toBe('2026-03-16T09:00:00.000Z');
  expect(opens(3)).toBe('2026-03-13T09:00:00.000Z');
});

test('over a change of the clocks it is the same time of day', () => {
  const monday = { startsAt: '2026-03-30T08:00:00.000Z', endsAt: '2026-03-30T09:00:00.000Z' };
  // 10:00 in Berlin is 08:00 UTC in summer, and was 09:00 UTC on Thursday.
  expect(gapOpensAt(monday, 1, 'Europe/Berlin')).toBe('2026-03-26T09:00:00.000Z');
});

test('before a meeting at a weekend there are as many days at work', () => {
  const saturday = { startsAt: '2026-03-21T09:00:00.000Z', endsAt: '2026-03-21T10:00:00.000Z' };
  expect(gapOpensAt(saturday, 0, 'UTC')).toBe('2026-03-20T00:00:00.000Z');
  expect(gapOpensAt(saturday, 1, 'UTC')).toBe('2026-03-19T00:00:00.000Z');
});

test('its name is the same for the same meeting of the same backlog', () => {
  expect(gapId('board-7', THURSDAY)).toBe('gap:board-7:2026-03-19');
  expect(gapId('board-8', THURSDAY)).not.toBe(gapId('board-7', THURSDAY));
});
