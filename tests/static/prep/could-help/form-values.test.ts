import {
  faultIn,
  fieldsOf,
  wishOf,
  type HelpingFields,
} from '../../../../static/prep/could-help/form-values';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-03-10T09:00:00.000Z');
const fields = (some: Partial<HelpingFields>): HelpingFields => ({
  state: 'open',
  until: '',
  hours: '',
  ...some,
});

test('what was said is in the fields again, and means the same', () => {
  const until = '2026-03-20T06:00:00.000Z';
  for (const said of [
    { willingness: { state: 'open' }, hoursAtMost: 3 },
    { willingness: { state: 'open' }, hoursAtMost: null },
    { willingness: { state: 'not-now', until }, hoursAtMost: 8 },
    { willingness: { state: 'never' }, hoursAtMost: null },
  ] as const) {
    const shown = fieldsOf(said, ZONE);
    expect(faultIn(shown, ZONE, NOW)).toBeNull();
    expect(wishOf(shown, ZONE)).toEqual(said);
  }
  expect(fieldsOf(null, ZONE)).toEqual({ state: null, until: '', hours: '' });
});

test.each([
  [{ state: null }, 'choose'],
  [{ state: 'not-now' }, 'until'],
  [{ state: 'not-now', until: '2026-03-10' }, 'until'],
  [{ state: 'not-now', until: 'soon' }, 'until'],
  [{ hours: '0' }, 'hours'],
  [{ hours: '1.5' }, 'hours'],
  [{ hours: '81' }, 'hours'],
  [{ hours: 'two' }, 'hours'],
] as const)('%j is told as what is to be mended: %s', (some, fault) => {
  expect(faultIn(fields(some), ZONE, NOW)).toBe(`prep.could-help.fault.${fault}`);
});

test('whoever would not be asked at all says no hours', () => {
  expect(wishOf(fields({ state: 'never', hours: 'many' }), ZONE)).toEqual({
    willingness: { state: 'never' },
    hoursAtMost: null,
  });
  expect(faultIn(fields({ state: 'never', hours: 'many' }), ZONE, NOW)).toBeNull();
});
