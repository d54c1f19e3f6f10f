/** The line about the next meeting, by the clock and the zone of whoever looks. */
import { nextMeetings, type Rhythm } from '../../../../src/refinement/meeting/rhythm';
import { comingWords } from '../../../../static/prep/meeting/coming-words';
import { meetingSentence } from '../../../../static/prep/meeting/meeting-words';

/** Thursdays at ten in Berlin. */
const RHYTHM: Rhythm = {
  weekdays: [4],
  everyWeeks: 1,
  from: '2026-01-01',
  time: '10:00',
  minutes: 60,
  timeZone: 'Europe/Berlin',
  pauses: [],
};
const berlin = { locale: 'en-GB', timeZone: 'Europe/Berlin' };

const said = (at: string, person = berlin, rhythm = RHYTHM): string => {
  const next = nextMeetings(rhythm, at, 5);
  return meetingSentence({ rhythm, version: 1, next }, Date.parse(at), person);
};

test.each([
  ['2026-11-23T09:00:00Z', 'Refinement is on Thursday at 10:00, for 60 minutes.'],
  ['2026-11-25T22:30:00Z', 'Refinement is tomorrow at 10:00, for 60 minutes.'],
  ['2026-11-26T08:59:00Z', 'Refinement is today at 10:00, for 60 minutes.'],
  ['2026-11-26T09:30:00Z', 'Refinement is under way, until 11:00.'],
  ['2026-11-26T10:00:00Z', 'Refinement is on Thursday, 3 Dec at 10:00, for 60 minutes.'],
])('at %s', (at, sentence) => {
  expect(said(at).replace('Thursday 3', 'Thursday, 3')).toBe(sentence);
});

test('stays at ten when the clocks change', () => {
  expect(said('2026-10-23T09:00:00Z')).toContain('at 10:00');
  expect(said('2026-10-26T09:00:00Z')).toContain('at 10:00');
});

test.each([
  ['2026-10-25T00:30:00+02:00', 1, 'a day of 25 hours'],
  ['2026-03-28T23:30:00+01:00', 7, 'the eve of a day of 23 hours'],
])('tomorrow is said without "on", also where a day is longer or shorter: %s', (at, weekday) => {
  const rhythm = { ...RHYTHM, weekdays: [weekday as 1 | 7] };
  expect(said(at, berlin, rhythm)).toBe('Refinement is tomorrow at 10:00, for 60 minutes.');
});

test('the next ones, with the hours that the person is used to', () => {
  const list = comingWords(RHYTHM, Date.parse('2026-11-23T09:00:00Z'), berlin);
  expect(list).toMatch(/^The next ones: Thu,? 26 Nov,? 10:00 · /);
  expect(list).not.toContain('AM');
});

test('elsewhere it is at another time, and the team’s own stands beside it', () => {
  expect(said('2026-11-23T09:00:00Z', { locale: 'en-GB', timeZone: 'America/New_York' })).toBe(
    'Refinement is on Thursday at 04:00, for 60 minutes. That is 10:00 in Berlin.',
  );
});

test('of a page that was left open the list moves on, and then says nothing', () => {
  const next = nextMeetings(RHYTHM, '2026-11-23T09:00:00Z', 2);
  const later = (at: string): string =>
    meetingSentence({ rhythm: RHYTHM, version: 1, next }, Date.parse(at), berlin);
  expect(later('2026-11-27T09:00:00Z')).toContain('on Thursday at 10:00');
  expect(later('2026-12-10T09:00:00Z')).toBe('');
});

test('a team that pauses for long, and one that has said nothing', () => {
  expect(meetingSentence({ rhythm: RHYTHM, version: 1, next: [] }, 0, berlin)).toBe(
    'No refinement is ahead.',
  );
  expect(meetingSentence({ rhythm: null, version: null, next: [] }, 0, berlin)).toBe('');
});
