/** Which link would say what was found, and what a team can set aside. */
import { SET_CHECKS, type SetTextKey } from '../../../../src/readiness/set/finding';
import { canKeep, linkFor } from '../../../../static/prep/set/pair-links';
import { aSetFinding } from '../../a-set-finding';

const found = (key: SetTextKey) =>
  aSetFinding({ check: SET_CHECKS.find((check) => key.startsWith(`${check}.`)) ?? 'unique', why: { key } });

test.each<[SetTextKey, string | null, boolean]>([
  ['unique.same', 'duplicate', true],
  ['independent.waits', 'blocker', true],
  ['independent.purpose', null, true],
  ['independent.linked', null, false],
  ['independent.ring', null, false],
  ['conflict-free.limit', null, true],
  ['uniform.form', null, false],
])('%s: link %p, keep %p', (key, link, keep) => {
  expect(linkFor(found(key))?.as ?? null).toBe(link);
  expect(canKeep(found(key))).toBe(keep);
});

test('it is the one that waits which is blocked, from whichever side it was seen', () => {
  const waits = found('independent.waits');
  const awaited = found('independent.awaited');
  expect(linkFor(waits)?.story).toBe(waits.story);
  expect(linkFor(awaited)?.story).toBe(awaited.other);
});
