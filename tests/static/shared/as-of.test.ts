import { localeFor, type Language } from '../../../src/texts/language';
import { dayAndTime, isTellable, type PersonsTime } from '../../../static/shared/as-of';

const AMERICAN: PersonsTime = { locale: 'en-US', timeZone: 'America/New_York' };
const BRITISH: PersonsTime = { locale: 'en-GB', timeZone: 'Europe/London' };
const GERMAN: PersonsTime = { locale: 'de-DE', timeZone: 'Europe/Berlin' };

/** "today, 10:05", with spaces that a test can be written with. */
function said(instant: string, now: string, person: PersonsTime, language: Language = 'en'): string {
  const read = dayAndTime(instant, Date.parse(now), person, {
    locale: localeFor(language, person.locale),
  });
  return read === null ? 'nothing' : `${read.day}, ${read.time}`.replace(/\s/g, ' ');
}

test.each([
  ['the same day', '2026-03-05T09:05:00Z', '2026-03-05T12:00:00Z', BRITISH, 'today, 09:05'],
  ['as Americans write times', '2026-03-05T15:05:00Z', '2026-03-05T22:00:00Z', AMERICAN, 'today, 10:05 AM'],
  ['in the person’s zone', '2026-03-05T09:05:00Z', '2026-03-05T12:00:00Z', GERMAN, 'today, 10:05'],
  ['today there, though not here', '2026-03-05T23:30:00Z', '2026-03-06T08:00:00Z', GERMAN, 'today, 00:30'],
  ['the day before', '2026-03-04T23:00:00Z', '2026-03-05T01:00:00Z', BRITISH, 'yesterday, 23:00'],
  [
    'the night in which clocks go forward',
    '2026-03-28T12:00:00Z',
    '2026-03-29T20:00:00Z',
    GERMAN,
    'yesterday, 13:00',
  ],
  ['longer ago', '2026-02-20T09:05:00Z', '2026-03-05T12:00:00Z', GERMAN, '20 Feb, 10:05'],
  ['in America', '2026-02-20T15:05:00Z', '2026-03-05T12:00:00Z', AMERICAN, 'Feb 20, 10:05 AM'],
  ['last year', '2025-12-31T09:05:00Z', '2026-01-05T12:00:00Z', BRITISH, '31 Dec 2025, 09:05'],
  ['by a clock that is behind', '2026-03-06T09:05:00Z', '2026-03-05T12:00:00Z', BRITISH, '6 Mar, 09:05'],
  ['what is no instant', 'soon', '2026-03-05T12:00:00Z', BRITISH, 'nothing'],
])('%s', (_when, instant, now, person, expected) => {
  expect(said(instant, now, person)).toBe(expected);
});

test.each([
  ['de', GERMAN, 'gestern, 10:05', '20. Feb., 10:05'],
  ['fr', { ...GERMAN, locale: 'fr-FR' }, 'hier, 10:05', '20 févr., 10:05'],
  ['es', { ...GERMAN, locale: 'es-MX' }, 'ayer, 10:05 a.m.', '20 feb, 10:05 a.m.'],
  ['pt', { ...GERMAN, locale: 'pt-BR' }, 'ontem, 10:05', '20 de fev., 10:05'],
] as const)('is said in the language of the sentence: %s', (language, person, yesterday, before) => {
  expect(said('2026-03-04T09:05:00Z', '2026-03-05T12:00:00Z', person, language)).toBe(yesterday);
  expect(said('2026-02-20T09:05:00Z', '2026-03-05T12:00:00Z', person, language)).toBe(before);
});

test('knows what this browser can’t tell times by', () => {
  expect(isTellable(GERMAN)).toBe(true);
  expect(isTellable({ ...GERMAN, timeZone: 'Middle-earth/Shire' })).toBe(false);
  expect(isTellable({ ...GERMAN, locale: 'de_DE' })).toBe(false);
});
