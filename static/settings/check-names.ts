/** What checks are called on the page of rules: by the catalogue, or by the team that added them. */
import type { AskedCheck } from '../../src/readiness/definition';
import { isOwnCheckId, type OwnCheck } from '../../src/readiness/own-check';
import { checkTitle, checkWhy } from '../shared/sentence';
import { questionWords } from './question-words';

/** @param ownChecks those that the team has, or had */
export function checkName(check: AskedCheck, ownChecks: readonly OwnCheck[]): string {
  if (!isOwnCheckId(check)) return checkTitle(check);
  // Of one that is gone from every list only its id is left, which was made of its title.
  return ownChecks.find(({ id }) => id === check)?.title ?? check.slice('own:'.length);
}

/** Why a team should care; of an own check what it looks for, and the team's own words about it. */
export function checkReason(check: AskedCheck, ownChecks: readonly OwnCheck[]): string {
  if (!isOwnCheckId(check)) return checkWhy(check);
  const own = ownChecks.find(({ id }) => id === check);
  return own === undefined
    ? ''
    : [questionWords(own.asks), own.help].filter((words) => words !== '').join(' ');
}
