/** Lines that somebody is editing, over a list that somebody else has changed meanwhile. Pure. */
import { align } from '../../../src/story/writing/align';
import { linesOf, newId, type Line } from './lines';

/**
 * What others added, rewrote or moved stands where they put it, and what they took away goes; but what was typed here stays. A line that
 * both rewrote stands in both ways, this one first. Where lines were moved on both sides, the order here counts.
 * @param mine as they are edited here
 * @param before the texts from which the edit began
 * @param now the texts as they are now
 */
export function rebased(
  mine: readonly Line[],
  before: readonly string[],
  now: readonly string[],
): readonly Line[] {
  const mineFrom = origins(
    before,
    mine.map(({ text }) => text),
  );
  const nowFrom = origins(before, now);
  const own = new Map(mine.map((line, at) => [nameOf(mineFrom[at], `mine ${line.id}`), line.text]));
  const theirs = new Map(now.map((text, at) => [nameOf(nowFrom[at], `theirs ${at}`), text]));
  const start = new Map(before.map((text, at) => [nameOf(at, ''), text]));
  const ids = new Map(mine.map(({ id }, at) => [nameOf(mineFrom[at], `mine ${id}`), id]));

  const [mineOrder, theirOrder] = [[...own.keys()], [...theirs.keys()]];
  const order = isRising(mineFrom) ? woven(theirOrder, mineOrder) : woven(mineOrder, theirOrder);
  const typed = new Set([...own].filter(([name, text]) => start.get(name) !== text).map(([, text]) => text));
  const lines: Line[] = [];
  for (const name of order) {
    const texts = merged(start.get(name), own.get(name), theirs.get(name), typed);
    texts.forEach((text, index) => {
      const id = index === 0 ? ids.get(name) : undefined;
      lines.push({ id: id ?? newId([...mine, ...lines]), text });
    });
  }
  return lines.length === 0 ? linesOf([]) : lines;
}

/** Of each text the index of the one in the older list that it is, word for word or rewritten in its place; `undefined` for a new one. */
function origins(before: readonly string[], texts: readonly string[]): readonly (number | undefined)[] {
  const free = new Set(before.keys());
  const found = texts.map((text) => {
    const at = [...free].find((one) => before[one] === text);
    if (at !== undefined) free.delete(at);
    return at;
  });
  // What is left on both sides between the same two neighbours is one in other words.
  let at = 0;
  for (const step of align(before, texts)) {
    if (step.kind === 'remove') continue;
    if (step.kind !== 'add' && found[at] === undefined && free.delete(step.at)) found[at] = step.at;
    at += 1;
  }
  return found;
}

function nameOf(origin: number | undefined, otherwise: string): string {
  return origin === undefined ? otherwise : `before ${origin}`;
}

function isRising(places: readonly (number | undefined)[]): boolean {
  const known = places.filter((place) => place !== undefined);
  return known.every((place, at) => at === 0 || place > (known[at - 1] ?? -1));
}

/** The first order, and what only the second has behind what it follows there. */
function woven(first: readonly string[], second: readonly string[]): readonly string[] {
  const all = [...first];
  second.forEach((name, at) => {
    if (all.includes(name)) return;
    const previous = second[at - 1];
    all.splice(previous === undefined ? 0 : all.indexOf(previous) + 1, 0, name);
  });
  return all;
}

/** @param typed all that was typed here: who typed the same elsewhere needs it no second time */
function merged(
  start: string | undefined,
  own: string | undefined,
  theirs: string | undefined,
  typed: ReadonlySet<string>,
): readonly string[] {
  const isOwn = own !== undefined && own !== start;
  const isTheirs = theirs !== undefined && theirs !== start;
  if (!isOwn && !isTheirs) return own !== undefined && theirs !== undefined ? [own] : [];
  return [
    ...(isOwn ? [own] : []),
    ...(isTheirs && !(isOwn && own === theirs) && !typed.has(theirs) ? [theirs] : []),
  ];
}
