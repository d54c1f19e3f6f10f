/**
 * Whether two stories can't both come true. Only what excludes each other by its own words: a permission and its denial,
 * two amounts for one limit, to delete and to retain. Two that differ in one more word may well both be meant, so nothing is
 * said of them: draft records may be deleted while approved ones must stay.
 */
import { overlap, type Weight } from './alike';
import type { Clause } from './clause';
import type { SetTextKey } from './finding';
import type { Relation } from './relation';
import type { SetLanguage } from './set-language';
import type { Statement, Telling } from './telling';
import type { Word } from './words';

/** From here on two reasons are one purpose. */
const ONE_PURPOSE = 0.6;
const SURE = 0.9;
const LIKELY = 0.7;

interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly left: Telling;
  readonly right: Telling;
  readonly language: SetLanguage;
  readonly weight: Weight;
}

type Rule = readonly [key: SetTextKey, strength: number, holds: (pair: Pair) => boolean];

/** The plainest contradiction first: one is enough to talk about. */
const RULES: readonly Rule[] = [
  ['conflict-free.forbidden', SURE, isForbiddenOnce],
  ['conflict-free.limit', SURE, haveOtherLimits],
  ['conflict-free.opposite', SURE, areOpposite],
  ['conflict-free.reasons', LIKELY, haveOpposedReasons],
  ['conflict-free.default', SURE, haveOtherDefaults],
  ['conflict-free.scope', LIKELY, exceedOwn],
];

/** @returns the first contradiction between two stories, `null` where none is seen; symmetrical */
export function conflictOf(left: Telling, right: Telling, weight: Weight): Relation | null {
  const { language } = left;
  if (language === null || language !== right.language) return null;
  for (const [key, strength, holds] of RULES) {
    for (const a of left.statements) {
      for (const b of right.statements) {
        if (!holds({ a, b, left, right, language, weight })) continue;
        return {
          check: 'conflict-free',
          left: { key, passage: a.passage },
          right: { key, passage: b.passage },
          strength,
        };
      }
    }
  }
  return null;
}

function isForbiddenOnce({ a, b }: Pair): boolean {
  return (
    a.clause.isForbidden !== b.clause.isForbidden &&
    // What is forbidden after a day is allowed before.
    a.limits.length + b.limits.length === 0 &&
    isSameAction(a.clause, b.clause) &&
    isSameThing(a.clause, b.clause) &&
    isSameRest(a.clause, b.clause) &&
    a.clause.scope === b.clause.scope &&
    a.who === b.who &&
    a.who !== ''
  );
}

/** Up to 5 MB and up to 10 MB of the same; a least and a most don't exclude each other. */
function haveOtherLimits({ a, b }: Pair): boolean {
  if (a.clause.action !== b.clause.action || !isSameThing(a.clause, b.clause) || !mayBeSame(a, b))
    return false;
  if (a.clause.isForbidden !== b.clause.isForbidden || a.isLeast !== b.isLeast) return false;
  return haveOneOtherLimit(a, b) && isSameRest(a.clause, b.clause);
}

function haveOneOtherLimit(a: Statement, b: Statement): boolean {
  const [mine, ...moreOfMine] = a.limits;
  const [theirs, ...moreOfTheirs] = b.limits;
  if (mine === undefined || theirs === undefined || moreOfMine.length + moreOfTheirs.length > 0) return false;
  return mine.sort === theirs.sort && mine.value !== theirs.value;
}

function areOpposite({ a, b, left, right, language, weight }: Pair): boolean {
  if (a.clause.isForbidden || b.clause.isForbidden) return false;
  if (!isSameThing(a.clause, b.clause) || !mayBeSame(a, b)) return false;
  const kind = opposition(a.clause.action, b.clause.action, language);
  if (kind === null) return false;
  const isOnePurpose = left.ends.length > 0 && overlap(left.ends, right.ends, weight) >= ONE_PURPOSE;
  if (kind === 'switch') return isOnePurpose && isSameRest(a.clause, b.clause);
  return isOnePurpose || haveOneOtherLimit(a, b) || (isSameRest(a.clause, b.clause) && a.who === b.who);
}

/** Both want the same; one to keep, the other to be rid of it. */
function haveOpposedReasons({ a, b, left, right, language }: Pair): boolean {
  if (!a.isMain || !b.isMain || !isSameAction(a.clause, b.clause) || !isSameThing(a.clause, b.clause))
    return false;
  if (!isSameRest(a.clause, b.clause)) return false;
  const [mine, theirs] = [left.endsClause?.action ?? null, right.endsClause?.action ?? null];
  const { action } = a.clause;
  if (opposition(mine, theirs, language) !== null) return true;
  // To delete in order to preserve: whoever reads both asks what shall be gone.
  return (
    (opposition(mine, action, language) === 'always') !== (opposition(theirs, action, language) === 'always')
  );
}

/** Whoever may edit any of them can undo what only its owner may delete. */
function exceedOwn({ a, b, language }: Pair): boolean {
  const scopes = [a.clause.scope, b.clause.scope];
  if (!scopes.includes('all') || !scopes.includes('own')) return false;
  if (a.who === '' || a.who !== b.who || !isSameThing(a.clause, b.clause)) return false;
  return [a, b].every(({ clause }) => clause.action !== null && language.changes.has(clause.action));
}

function haveOtherDefaults({ a, b, language }: Pair): boolean {
  if (a.defaults === null || b.defaults === null || !mayBeSame(a, b)) return false;
  for (const [one, other] of language.oppositeStates) {
    for (const [mine, theirs] of [[one, other] as const, [other, one] as const]) {
      const [state, otherState] = [stateIn(a.defaults, mine), stateIn(b.defaults, theirs)];
      if (state === null || otherState === null) continue;
      if (namesOf(a.defaults, state) === namesOf(b.defaults, otherState)) return true;
    }
  }
  return false;
}

function stateIn(words: readonly Word[], states: ReadonlySet<string>): Word | null {
  return words.find(({ meaning, lower }) => states.has(meaning) || states.has(lower)) ?? null;
}

function namesOf(words: readonly Word[], except: Word): string {
  return words
    .filter((word) => word !== except && word.kind !== 'light' && word.kind !== 'function')
    .map(({ meaning }) => meaning)
    .sort()
    .join(' ');
}

function isSameAction(a: Clause, b: Clause): boolean {
  return a.action !== null && a.action === b.action;
}

function isSameThing(a: Clause, b: Clause): boolean {
  return a.key !== null && a.key === b.key;
}

function isSameRest(a: Clause, b: Clause): boolean {
  const plain = ({ rest }: Clause): string => rest.join(' ');
  return plain(a) === plain(b);
}

/** Nobody is named, or the same; other people may have other rights and limits. */
function mayBeSame(a: Statement, b: Statement): boolean {
  return a.who === '' || b.who === '' || a.who === b.who;
}

function opposition(
  a: string | null,
  b: string | null,
  { opposites }: SetLanguage,
): 'always' | 'switch' | null {
  if (a === null || b === null) return null;
  for (const { one, other, isSwitch } of opposites) {
    if ((one.has(a) && other.has(b)) || (one.has(b) && other.has(a))) return isSwitch ? 'switch' : 'always';
  }
  return null;
}
