/**
 * By what a telling is found: only stories that share a trait are ever compared. Words alone are too common in a large backlog, so
 * that two neighbouring words, an action with its thing, and a thing with who wants it count as traits too.
 */
import type { Clause } from './clause';
import type { Telling } from './telling';
import type { Word } from './words';

/** By how many a trait may be shared and still be looked up: bounds the work for one story. */
export const COMMON = { word: 16, pair: 16, clause: 20 } as const;

export interface Traits {
  /** The meanings by which rarity is counted. */
  readonly words: readonly string[];
  /** Two words that stand beside each other. */
  readonly pairs: readonly string[];
  /** What it says shall be done, to what, by whom. */
  readonly clauses: readonly string[];
}

export function traitsOf(telling: Telling): Traits {
  const said = [telling.title ?? [], telling.means ?? []].map((words) =>
    words.filter(({ kind }) => kind !== 'light').map(({ meaning }: Word) => meaning),
  );
  const pairs = said.flatMap((words) =>
    words.slice(1).map((word, index) => `p ${[words[index] ?? '', word].sort().join(' ')}`),
  );
  const clauses = telling.statements.flatMap(({ clause, defaults }) => [
    ...clauseTraits(clause),
    ...(defaults === null
      ? []
      : defaults.filter(({ kind }) => kind === 'thing').map(({ meaning }) => `d ${meaning}`)),
  ]);
  if (telling.endsClause !== null) clauses.push(...clauseTraits(telling.endsClause));
  return {
    words: [...new Set(said.flat())].map((word) => `w ${word}`),
    pairs: [...new Set(pairs)],
    clauses: [...new Set([...clauses, `= ${telling.plain}`])],
  };
}

function clauseTraits(clause: Clause): readonly string[] {
  const thing = clause.key;
  if (thing === null) return [];
  return [`o ${thing}`, ...(clause.action === null ? [] : [`c ${clause.action} ${clause.head ?? ''}`])];
}
