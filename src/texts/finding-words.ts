/** What a finding is called and what helps: of the product's checks by the catalogue, of a team's own in the team's words. */
import type { Finding } from '../readiness/finding';
import { isOwnCheckId } from '../readiness/own-check';
import { checkHow, checkTitle, sentence } from './sentence';
import type { Words } from './words';

/** A noun phrase that names the check in lists. */
export function titleOf({ check, own }: Pick<Finding, 'check' | 'own'>, words: Words): string {
  return isOwnCheckId(check) ? (own?.title ?? '') : checkTitle(check, words);
}

/** How to do what its fix says; of an own check that the team left without help, what would be there then. */
export function howOf(
  { check, own, fix, expected }: Pick<Finding, 'check' | 'own' | 'fix' | 'expected'>,
  words: Words,
): string {
  if (!isOwnCheckId(check)) return checkHow(check, fix, words);
  return own === undefined || own.help === '' ? sentence(expected, words) : own.help;
}
