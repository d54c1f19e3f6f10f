/** When something will be, as a person says it, in each of the languages. */
import { dayAhead } from '../../../static/shared/day-ahead';

/** A Monday, 10:00 in Berlin. */
const NOW = Date.parse('2026-11-23T09:00:00Z');
const berlin = (locale: string) => ({ locale, timeZone: 'Europe/Berlin' });
const day = (instant: string, locale = 'en-GB') => dayAhead(instant, NOW, berlin(locale), { locale })?.day;

test.each([
  ['2026-11-23T15:00:00Z', 'today'],
  ['2026-11-24T09:00:00Z', 'tomorrow'],
  ['2026-11-23T23:30:00Z', 'tomorrow'],
  ['2026-11-25T09:00:00Z', 'Wednesday'],
  ['2026-11-29T09:00:00Z', 'Sunday'],
  ['2026-11-30T09:00:00Z', 'Monday 30 Nov'],
  ['2027-01-04T09:00:00Z', 'Monday 4 Jan 2027'],
  ['2026-11-22T09:00:00Z', 'yesterday'],
])('%s is %s', (instant, expected) => {
  expect(day(instant)?.replace(',', '')).toBe(expected);
});

test('comes with the time, as the person is used to read it', () => {
  expect(dayAhead('2026-11-24T09:00:00Z', NOW, berlin('en-GB'), { locale: 'en-GB' })?.time).toBe('10:00');
});

test.each([
  ['de-DE', 'morgen', 'Mittwoch'],
  ['fr-FR', 'demain', 'mercredi'],
  ['es-ES', 'mañana', 'miércoles'],
  ['pt-BR', 'amanhã', 'quarta-feira'],
])('in %s: %s, %s', (locale, tomorrow, wednesday) => {
  expect(day('2026-11-24T09:00:00Z', locale)).toBe(tomorrow);
  expect(day('2026-11-25T09:00:00Z', locale)).toBe(wednesday);
});

test('nothing of what is no instant', () => {
  expect(dayAhead('soon', NOW, berlin('en-GB'), { locale: 'en-GB' })).toBeNull();
});
