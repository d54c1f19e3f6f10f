/** Where criteria that were read stand in their document: each in one place, over several lines that follow each other, or at the end of a block. */
import { childrenOf, keyOf, sameWords, textOfInline, type DocNode } from './nodes';
import { cellsOf, placesIn, unitsOf, type Place } from './places';

export type Spot =
  | { readonly kind: 'place'; readonly place: Place }
  /** The steps of a scenario: units that follow each other. */
  | { readonly kind: 'lines'; readonly places: readonly Place[] }
  /** What follows a title in the title's own line: from this position of the block's text on. */
  | { readonly kind: 'rest'; readonly place: Place; readonly from: number };

/** No scenario has more lines. */
const MOST_LINES = 200;

/** Each text's spot, of which none is taken twice; after the one before it where there is such a one. `null` where it stands nowhere. */
export function locate(document: DocNode, texts: readonly string[]): readonly (Spot | null)[] {
  const places = placesIn(document);
  const units = unitsOf(places);
  const order = new Map(places.map((place, at) => [place, at]));
  const taken: Place[] = [];
  let last = -1;
  const isFree = (place: Place): boolean => taken.every((other) => !overlaps(other, place));
  return texts.map((text) => {
    const words = sameWords(text);
    const found =
      placeOf(places, words, (place, at) => at > last && isFree(place)) ??
      placeOf(places, words, isFree) ??
      linesOf(units, words, isFree) ??
      restOf(places, words, isFree);
    if (found === null) return null;
    const all = found.kind === 'lines' ? found.places : [found.place];
    taken.push(...all);
    last = Math.max(...all.map((place) => order.get(place) ?? -1));
    return found;
  });
}

function placeOf(
  places: readonly Place[],
  words: string,
  isFree: (place: Place, at: number) => boolean,
): Spot | null {
  const place = places.find((each, at) => says(each, words) && isFree(each, at));
  return place === undefined ? null : { kind: 'place', place };
}

function says({ kind, node, words }: Place, wanted: string): boolean {
  return words === wanted || (kind === 'row' && cellsOf(node).some((cell) => sameWords(cell) === wanted));
}

function linesOf(units: readonly Place[], words: string, isFree: (place: Place) => boolean): Spot | null {
  for (const [at, { words: start }] of units.entries()) {
    if (!words.startsWith(start)) continue;
    const places = linesFrom(units.slice(at, at + MOST_LINES), words);
    if (places?.every(isFree) === true) return { kind: 'lines', places };
  }
  return null;
}

/** The first units whose words together are these. */
function linesFrom(units: readonly Place[], words: string): readonly Place[] | null {
  let left = words;
  const places: Place[] = [];
  for (const unit of units) {
    if (!left.startsWith(unit.words)) return null;
    places.push(unit);
    left = left.slice(unit.words.length).trimStart();
    if (left === '') return places;
  }
  return null;
}

/** So much of a line is its title at most. */
const LONGEST_TITLE = 64;

function restOf(places: readonly Place[], words: string, isFree: (place: Place) => boolean): Spot | null {
  for (const place of places) {
    const isText = place.kind === 'block' || place.kind === 'line';
    if (!isText || !place.words.endsWith(` ${words}`) || !isFree(place)) continue;
    if (place.words.length - words.length > LONGEST_TITLE) continue;
    const from = startOfEnd(textOf(place), words);
    if (from !== -1) return { kind: 'rest', place, from };
  }
  return null;
}

function textOf({ node, line }: Place): string {
  const text = textOfInline(childrenOf(node));
  return line === undefined ? text : (text.split('\n')[line] ?? '');
}

/** Where the end of a text begins that says these words; -1 where none does. */
function startOfEnd(text: string, words: string): number {
  for (let from = Math.max(0, text.trimEnd().length - words.length); from >= 0; from -= 1)
    if (sameWords(text.slice(from)) === words && /\S/.test(text.charAt(from))) return from;
  return -1;
}

/** One holds the other: the words of an item are those of its paragraph, too. Two lines of a block are two places. */
function overlaps(one: Place, other: Place): boolean {
  if (one.line !== undefined && other.line !== undefined && one.node === other.node)
    return one.line === other.line;
  const [short, long] = one.path.length <= other.path.length ? [one, other] : [other, one];
  if (keyOf(short.path) !== keyOf(long.path.slice(0, short.path.length))) return false;
  // An item within the list of another item is a criterion of its own.
  return long.kind !== 'item' || short.path.length === long.path.length;
}
