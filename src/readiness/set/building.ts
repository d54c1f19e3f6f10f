/**
 * Whether one story builds on another by what the two want (QUS: causality, superclass, purpose): one uses what the other makes,
 * one wants a part of what the other wants, or one's reason is what the other wants. Said only where both name the very
 * same thing: that two stories speak of reports makes neither wait for the other.
 */
import type { Clause } from './clause';
import type { SetTextKey } from './finding';
import type { Relation } from './relation';
import type { SetLanguage } from './set-language';
import type { Telling } from './telling';

const LIKELY = 0.7;
const MAYBE = 0.5;

/** @returns what is seen first, `null` for two that stand alone; symmetrical but for the sides */
export function buildingOf(left: Telling, right: Telling): Relation | null {
  const { language } = left;
  const [a, b] = [left.statements[0], right.statements[0]];
  if (language === null || language !== right.language || a === undefined || b === undefined) return null;
  if (a.clause.isForbidden || b.clause.isForbidden) return null;
  const relation = (mine: SetTextKey, theirs: SetTextKey, strength: number, thing: string): Relation => ({
    check: 'independent',
    left: { key: mine, passage: a.passage },
    right: { key: theirs, passage: b.passage },
    values: { thing },
    strength,
  });
  const said = (clause: Clause): string => clause.thing.join(' ');
  if (mayBeSame(left.who, right.who)) {
    if (isPurpose(left, b.clause)) {
      return relation('independent.purpose', 'independent.serves', LIKELY, said(b.clause));
    }
    if (isPurpose(right, a.clause)) {
      return relation('independent.serves', 'independent.purpose', LIKELY, said(a.clause));
    }
    if (isWithin(a.clause, b.clause)) {
      return relation('independent.contains', 'independent.within', MAYBE, said(a.clause));
    }
    if (isWithin(b.clause, a.clause)) {
      return relation('independent.within', 'independent.contains', MAYBE, said(b.clause));
    }
  }
  if (usesWhatIsMade(a.clause, b.clause, language)) {
    return relation('independent.uses', 'independent.makes', MAYBE, said(a.clause));
  }
  if (usesWhatIsMade(b.clause, a.clause, language)) {
    return relation('independent.makes', 'independent.uses', MAYBE, said(a.clause));
  }
  return null;
}

function isPurpose({ endsClause, statements }: Telling, wish: Clause): boolean {
  if (endsClause === null || wish.action === null || endsClause.action !== wish.action) return false;
  const [own] = statements;
  // Who wants to view in order to view says nothing about another story.
  if (own?.clause.action === wish.action && own.clause.key === wish.key) return false;
  // `write data into Hive` is more than the reason `so that I can write data`.
  const isAll = wish.rest.every((word) => endsClause.rest.includes(word));
  return isAll && endsClause.thing.length > 0 && endsClause.key === wish.key;
}

/** `edit content` has `edit photo content` in it: the same action on the same kind of thing, one kind named more closely. */
function isWithin(general: Clause, special: Clause): boolean {
  return (
    general.action !== null &&
    general.action === special.action &&
    general.head !== null &&
    general.head === special.head &&
    general.rest.length === 0 &&
    special.rest.length === 0 &&
    general.thing.length < special.thing.length &&
    general.thing.every((word) => special.thing.includes(word))
  );
}

function usesWhatIsMade(user: Clause, maker: Clause, language: SetLanguage): boolean {
  if (user.action === null || maker.action === null || !language.makes.has(maker.action)) return false;
  if (!language.uses.has(user.action) || user.thing.every((word) => language.lightWords.has(word)))
    return false;
  return user.key === maker.key && maker.rest.length === 0;
}

function mayBeSame(who: string, other: string): boolean {
  return who === '' || other === '' || who === other;
}
