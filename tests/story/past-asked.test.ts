/** Whether a field that a team asks for was filled in then. */
import type { Seen } from '../../src/story/story';
import { anIssueWith, custom, day, entry, MAP, onDay, words } from './a-past';

const RISK = { id: 'customfield_10042', name: 'Risk' };
const then = (
  on: number,
  field: typeof RISK,
  fields: Readonly<Record<string, unknown>>,
  entries: readonly unknown[],
): Seen<true> =>
  onDay(on, anIssueWith(fields, entries), { ...MAP, askedFields: [field] }).story.askedFields?.[0]?.filled;

it('a site’s own field was empty before somebody filled it in', () => {
  const entries = [entry(day(10), custom('Risk', RISK.id, null, 'low'))];
  expect(then(5, RISK, { [RISK.id]: { value: 'low' } }, entries)).toBeNull();
  expect(then(12, RISK, { [RISK.id]: { value: 'low' } }, entries)).toBe(true);
});

it('a site’s own field was filled in before somebody emptied it, whatever it was called', () => {
  const entries = [entry(day(10), custom('Old name of risk', RISK.id, '0', null))];
  expect(then(5, RISK, { [RISK.id]: null }, entries)).toBe(true);
});

it('what nobody changed is as it is', () => {
  expect(then(5, RISK, { [RISK.id]: 0 }, [])).toBe(true);
  expect(then(5, RISK, { [RISK.id]: null }, [])).toBeNull();
  expect(then(5, RISK, {}, [])).toBeUndefined();
});

it('a field of Jira’s own that is read anyway is told; another one is unseen', () => {
  const labels = { id: 'labels', name: 'Labels' };
  const due = { id: 'duedate', name: 'Due date' };
  expect(then(5, labels, { labels: ['ux'] }, [entry(day(10), words('labels', '', 'ux'))])).toBeNull();
  expect(then(5, due, { duedate: '2026-04-01' }, [])).toBeUndefined();
  expect(then(20, due, { duedate: '2026-04-01' }, [])).toBe(true);
});
