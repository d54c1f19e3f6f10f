/**
 * Whether two stories tell the same in other words. Two that are written alike are mostly not the same: "Add Redis sink" and
 * "Add Kafka sink" differ in one word, and that word is what they are about. So what counts is which words are not
 * shared: one word on each side, and the two stories are about different things; words on one side only, and one says more.
 */
import type { SetLanguage } from './set-language';
import type { Telling } from './telling';
import type { Word } from './words';

/** How much a word tells in this backlog: the rarer, the more. */
export type Weight = (meaning: string) => number;

/** From here on two stories are called alike. Measured on read pairs: see bench/set. */
export const ALIKE = 0.6;

/** So much of what both say may be said by one alone. */
const MOST_EXTRA = 0.36;
const LIGHT = 0.2;
const OF_MEANS = 0.85;
const OTHER_ROLE = 0.92;
/** So many shared words say enough for two roles, or so much of two reasons. */
const MANY = 3;
const SOME = 0.3;

/** @returns 0 (different things) to 1 (the same); symmetrical. For those that `mayBeAlike` */
export function alikeness(left: Telling, right: Telling, weight: Weight): number {
  const [a, b] = left.identity < right.identity ? [left, right] : [right, left];
  const [said, alsoSaid] = [a.title ?? a.means, b.title ?? b.means];
  if (said === null || alsoSaid === null || a.language === null || a.language !== b.language) return 0;
  if (haveOtherActions(said, alsoSaid, a.language)) return 0;
  const isWish = a.title === null && b.title === null;
  const isOneRole = haveSameRole(a, b);
  // What one says in its wish and the other in its reason is said by both; a title has no reason of its own.
  const withEnds = isWish && isOneRole;
  const isSaidBelow = saySameBelow(a, b, weight);
  const restOfA = isSaidBelow ? [] : without(said, withEnds ? [...alsoSaid, ...b.ends] : alsoSaid);
  const restOfB = isSaidBelow ? [] : without(alsoSaid, withEnds ? [...said, ...a.ends] : said);
  if (restOfA.some(isTelling) && restOfB.some(isTelling)) return 0;
  if (narrows(restOfA, said, alsoSaid) || narrows(restOfB, alsoSaid, said)) return 0;
  if (restOfA.length + restOfB.length === 0 && areOpposedInOrder(a, b, said, alsoSaid)) return 0;
  const shared = said.filter(({ meaning }) => has(alsoSaid, meaning));
  const tellings = shared.filter(isTelling).length;
  if (tellings < 2) return 0;
  const common = sum(shared, weight);
  const extra = sum(restOfA, weight) + sum(restOfB, weight);
  if (extra / (common + extra) > MOST_EXTRA) return 0;
  const first = common / (common + extra);
  if (first < 1 && haveOtherWishes(a, b, weight)) return 0;
  const hasEnds = a.ends.length > 0 && b.ends.length > 0;
  const ends = hasEnds ? overlap(a.ends, b.ends, weight) : first;
  if (haveOtherEnds(a, b, weight)) return 0;
  const score = OF_MEANS * first + (1 - OF_MEANS) * ends;
  if (isOneRole) return score;
  // Another role often has another right: alike only if much is said, and in the same words.
  if (a.isOwn !== b.isOwn || (isWish && areNamedApart(a.who, b.who))) return 0;
  if (tellings < MANY && (!hasEnds || ends < SOME)) return 0;
  return score * OTHER_ROLE;
}

/** A reason can stand for so many words of the other's wish, and the sentence below a title for so many of the other's title. */
const BY_REASON = 2;
const BELOW = 1;

/** A quick look that spares most pairs the slow one: two words in common, and hardly any left over on one of the sides. */
export function mayBeAlike({ hashes: a, title }: Telling, { hashes: b, title: other }: Telling): boolean {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  const most = title === null && other === null ? BY_REASON : title !== null && other !== null ? BELOW : 0;
  return common >= 2 && Math.min(a.length, b.length) - common <= most;
}

/** From here on two titles with their sentences say the same. */
const SAME_BELOW = 0.8;

/**
 * "Port the queue as a module" above a sentence that says it shall be a source, and "Port the queue as a source": two titles of which
 * each says only what the other or the sentence below the other says too, above sentences that are nearly the same.
 */
function saySameBelow(a: Telling, b: Telling, weight: Weight): boolean {
  if (a.title === null || b.title === null || a.means === null || b.means === null) return false;
  // Texts are copied and titles are not: a name or other work in one title alone is what makes the difference.
  const apart = [...without(a.title, b.title), ...without(b.title, a.title)];
  if (apart.some(({ kind }) => kind === 'name' || kind === 'work')) return false;
  const [allOfA, allOfB] = [
    [...a.title, ...a.means, ...a.ends],
    [...b.title, ...b.means, ...b.ends],
  ];
  if ([...without(a.title, allOfB), ...without(b.title, allOfA)].some(isTelling)) return false;
  return overlap(eachOnce(allOfA), eachOnce(allOfB), weight) >= SAME_BELOW;
}

function eachOnce(words: readonly Word[]): readonly Word[] {
  return words.filter(({ meaning }, at) => words.findIndex((word) => word.meaning === meaning) === at);
}

/**
 * Whether a word that only one of them has makes it a narrower or another thing: a name, other work, or a word that stands right beside
 * a shared one, as in `TCP client` beside `TCP` and `rich gauge` beside `gauge`.
 */
function narrows(extras: readonly Word[], own: readonly Word[], others: readonly Word[]): boolean {
  return extras.some((word) => {
    if (word.kind === 'name' || word.kind === 'work') return true;
    if (!isTelling(word)) return false;
    const at = own.indexOf(word);
    const [before, after] = [own[at - 1], own[at + 1]];
    // The first word is what is done.
    const isBeside = (other: Word | undefined): boolean =>
      other !== undefined && isTelling(other) && has(others, other.meaning);
    return (
      (at > 1 && word.isBound && isBeside(before)) || (at > 0 && after?.isBound === true && isBeside(after))
    );
  });
}

/** Both say what is done, and it isn't the same: to capture, and to persist what is captured. */
function haveOtherActions(a: readonly Word[], b: readonly Word[], language: SetLanguage): boolean {
  const [first, second] = [a.find(isTelling), b.find(isTelling)];
  if (first === undefined || second === undefined || first.meaning === second.meaning) return false;
  const isAction = ({ meaning }: Word): boolean =>
    language.actions.has(meaning) && !language.makes.has(meaning);
  return isAction(first) && isAction(second) && !(has(b, first.meaning) && has(a, second.meaning));
}

/** Two reasons in the same words but for one on each side: these words are what makes the difference. */
function haveOtherEnds(a: Telling, b: Telling, weight: Weight): boolean {
  const [restOfA, restOfB] = [without(a.ends, b.ends), without(b.ends, a.ends)];
  if (restOfA.filter(isTelling).length !== 1 || restOfB.filter(isTelling).length !== 1) return false;
  return overlap(a.ends, b.ends, weight) >= 0.5;
}

function haveSameRole({ who }: Telling, other: Telling): boolean {
  const [a, b] = [who.split(' '), other.who.split(' ')];
  return (
    who === '' ||
    other.who === '' ||
    a.every((word) => b.includes(word)) ||
    b.every((word) => a.includes(word))
  );
}

/** A Python developer and a Java developer: whoever names them so wants two things. */
function areNamedApart(who: string, other: string): boolean {
  const [a, b] = [who.split(' '), other.split(' ')];
  return a.some((word) => b.includes(word));
}

/** Two titles alike above two wishes that have nothing in common: titles that say too little. */
function haveOtherWishes(a: Telling, b: Telling, weight: Weight): boolean {
  if (a.title === null || b.title === null || a.means === null || b.means === null) return false;
  return overlap(a.means, b.means, weight) < 0.15;
}

/** "JSON to tuple" is not "tuple to JSON". */
function areOpposedInOrder(
  a: Telling,
  b: Telling,
  said: readonly Word[],
  alsoSaid: readonly Word[],
): boolean {
  if (!a.isDirected || !b.isDirected) return false;
  const things = (words: readonly Word[], others: readonly Word[]): string =>
    words
      .filter((word) => isTelling(word) && others.some(({ meaning }) => meaning === word.meaning))
      .map(({ meaning }) => meaning)
      .join(' ');
  return things(said, alsoSaid) !== things(alsoSaid, said);
}

/** Weighted share of common words, 0–1. */
export function overlap(a: readonly Word[], b: readonly Word[], weight: Weight): number {
  const common = sum(
    a.filter(({ meaning }) => has(b, meaning)),
    weight,
  );
  const all = common + sum(without(a, b), weight) + sum(without(b, a), weight);
  return all === 0 ? 0 : common / all;
}

/** These lists are short: looking through them is quicker than making sets. */
function has(words: readonly Word[], meaning: string): boolean {
  return words.some((word) => word.meaning === meaning);
}

function without(words: readonly Word[], others: readonly Word[]): readonly Word[] {
  return words.filter(({ meaning }) => !has(others, meaning));
}

function sum(words: readonly Word[], weight: Weight): number {
  return words.reduce((all, { meaning, kind }) => all + (kind === 'light' ? LIGHT : 1) * weight(meaning), 0);
}

function isTelling({ kind }: Word): boolean {
  return kind !== 'light' && kind !== 'function';
}
