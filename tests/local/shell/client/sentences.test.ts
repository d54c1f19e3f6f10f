import { Failure, NOT_BUILT, failureFrom, failureOf } from '../../../../local/shell/client/host/failure';
import { excerpt } from '../../../../local/shell/client/issue/excerpt';
import { readPoints } from '../../../../local/shell/client/issue/read-points';
import { readNumber } from '../../../../local/shell/client/issue/fields/read-value';
import { sprintDates } from '../../../../local/shell/client/jira/sprint-dates';
import { instantInWords } from '../../../../local/shell/client/parts/instant-words';
import { bandCounts } from '../../../../local/shell/client/start/band-counts';

describe('what went wrong, in a sentence', () => {
  it("keeps Jira's own words, those about fields too", () => {
    const failure = failureOf(400, { errorMessages: ['No.'], errors: { summary: 'Too long.' } });
    expect([failure.kind, failure.message]).toEqual(['refused', 'No. Too long.']);
    expect(failure.ofFields).toEqual({ summary: 'Too long.' });
  });

  it('says what to do when the cookie is old', () => {
    expect(failureOf(401, { message: 'x' })).toMatchObject({ kind: 'signed-out' });
    expect(failureOf(401, null).message).toMatch(/address printed in the terminal/);
  });

  it.each([
    [404, { errorMessages: ['Gone.'] }, 'not-found', 'Gone.'],
    [404, { message: 'null for uri: x', 'status-code': 404 }, 'not-found', NOT_BUILT],
    [404, null, 'not-found', 'Nothing was found here.'],
    [409, { ok: false, message: 'In use.' }, 'refused', 'In use.'],
    [500, '<html>', 'unexpected', 'The host answered with an error (500) and no explanation.'],
  ])('%s %j', (status, body, kind, message) => {
    expect(failureOf(status, body)).toMatchObject({ kind, message });
  });

  it('shows no stack trace of a fault', () => {
    expect(failureFrom(new TypeError('x is not a function')).message).not.toMatch(/function/);
    const known = new Failure('offline', 'Away.');
    expect(failureFrom(known)).toBe(known);
  });
});

describe('story points as typed', () => {
  it.each([
    ['5', 5],
    [' 0 ', 0],
    ['2,5', 2.5],
    ['', null],
    ['-1', undefined],
    ['five', undefined],
    ['1e9', undefined],
  ])('%j', (typed, points) => {
    expect(readPoints(typed)).toBe(points);
  });
});

describe('a number as typed', () => {
  it.each([
    ['12', 12],
    ['-0,5', -0.5],
    ['', null],
    ['1e9', undefined],
    ['a', undefined],
  ])('%j', (typed, number) => {
    expect(readNumber(typed)).toBe(number);
  });
});

describe('the time of a sprint', () => {
  it('is told in words, or not at all', () => {
    const dates = sprintDates('2026-11-24T08:00:00Z', '2026-12-05T16:00:00Z', 'UTC');
    expect(dates.replace(/\s/g, ' ')).toBe('24 Nov – 5 Dec 2026');
    expect(sprintDates('2026-11-24T08:00:00Z', null)).toBe('');
    expect(sprintDates('soon', '2026-12-05T16:00:00Z')).toBe('');
    expect(sprintDates('2026-12-05T16:00:00Z', '2026-11-24T08:00:00Z')).toBe('');
  });
});

describe('how long ago', () => {
  const now = Date.UTC(2025, 2, 10, 12);
  it.each([
    [10_000, 'just now'],
    [-30_000, 'just now'],
    [3 * 60_000, '3 minutes ago'],
    [2.5 * 3_600_000, '2 hours ago'],
    [86_400_000, 'yesterday'],
    [8 * 86_400_000, 'Mar 2, 2025'],
    [-2 * 86_400_000, 'Mar 12, 2025'],
  ])('%d ms: %s', (passed, words) => {
    expect(instantInWords(now - passed, now)).toBe(words);
  });
});

describe('small things', () => {
  it('cuts a long text between whole characters', () => {
    expect(excerpt('abc', 3)).toBe('abc');
    expect(excerpt('ab🙂d', 3)).toBe('ab…');
  });

  it('counts bands in their order and leaves out the empty ones', () => {
    const stories = [
      { band: 'Early' as const },
      { band: null },
      { band: 'Ready' as const },
      { band: 'Early' as const },
    ];
    expect(bandCounts(stories)).toEqual([
      { band: 'Ready', count: 1 },
      { band: 'Early', count: 2 },
      { band: null, count: 1 },
    ]);
  });
});
