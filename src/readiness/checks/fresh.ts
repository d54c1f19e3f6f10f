/**
 * Has anybody looked at it lately? What was written half a year ago was true half a year ago. A minute before the
 * meeting shows whether it still is, and sometimes that the story can go. A hint: a good old story stays good.
 */
import type { Check, KeysOf } from '../check';
import type { Verdict } from '../verdict';
import type { Reading } from '../reading';

/** A month has its own sentence: every language writes dates in its own way. */
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
type Key = KeysOf<'fresh', 'fix.year' | 'lately' | `since.${Month}` | 'unseen'>;

/** A quarter: most teams' plans are no older. */
const DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

const NOW = '2026-07-01T09:00:00.000Z';
const seen = (updated: string) => ({ story: { updated }, surroundings: { now: NOW } });

export const fresh: Check<Key> = {
  id: 'fresh',
  minutes: 2,
  who: 'anyone',
  expected: { key: 'fresh.expected' },
  fix: { key: 'fresh.fix' },
  judge,
  examples: [
    { shows: 'met', summary: 'Pay with a voucher', ...seen('2026-06-30T17:12:00.000+0200') },
    { shows: 'met', summary: 'Voucher import', ...seen('2026-04-02T09:00:00.000Z') },
    { shows: 'met', kind: 'bug', summary: 'The basket forgets vouchers', ...seen(NOW) },
    {
      shows: 'met',
      summary: 'As a site visitor, I want to read FAQs, so that I can get quick answers.',
      ...seen('2026-05-11T00:00:00Z'),
      source: 'dalpiaz g10 (CC BY 4.0)',
    },
    { shows: 'unmet', summary: 'Pay with a voucher', ...seen('2026-04-02T08:59:59.000Z') },
    { shows: 'unmet', summary: 'Voucher import', ...seen('2024-03-20T12:00:00.000+0000') },
    { shows: 'unmet', kind: 'task', summary: 'Move the nightly import', ...seen('2025-12-31T23:00:00Z') },
    { shows: 'unmet', kind: 'spike', summary: 'Spike: payment provider', ...seen('2026-01-15T08:00:00Z') },
  ],
};

function judge({ story, surroundings }: Reading): Verdict<Key> {
  const now = instantOf(surroundings.now);
  const updated = instantOf(story.updated);
  if (now === null || updated === null)
    return { answer: 'unknown', observed: { key: 'fresh.unseen' }, evidence: [] };
  // A clock that runs behind makes nothing old.
  const days = Math.max(0, Math.floor((now - updated) / DAY));
  if (now - updated <= DAYS * DAY) {
    return { answer: 'met', credit: 1, observed: { key: 'fresh.lately', values: { days } }, evidence: [] };
  }
  // The month in UTC: whose evening it was on the last of a month matters to nobody here.
  const date = new Date(updated);
  return {
    answer: 'unmet',
    credit: 0,
    observed: { key: sinceMonth(date), values: { year: String(date.getUTCFullYear()) } },
    ...(days > 365 && { fix: { key: 'fresh.fix.year' } }),
    evidence: [],
  };
}

/** Jira writes `2026-06-30T17:12:00.000+0200`, without the colon that the standard asks for. */
function instantOf(text: string | null | undefined): number | null {
  if (text === null || text === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text)) return null;
  const instant = Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(instant) ? null : instant;
}

const SINCE: readonly Key[] = [
  'fresh.since.1',
  'fresh.since.2',
  'fresh.since.3',
  'fresh.since.4',
  'fresh.since.5',
  'fresh.since.6',
  'fresh.since.7',
  'fresh.since.8',
  'fresh.since.9',
  'fresh.since.10',
  'fresh.since.11',
  'fresh.since.12',
];

function sinceMonth(date: Date): Key {
  return SINCE[date.getUTCMonth()] ?? 'fresh.since.1';
}
