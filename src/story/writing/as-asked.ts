/** A last look before criteria are written: each stands there, in the order that was asked for. */
import { blockOfLine } from '../line';
import { locate, type Spot } from './locate';
import type { DocNode } from './nodes';
import type { Place } from './places';

/** @param texts without those that were found nowhere before either */
export function isAsAsked(document: DocNode, texts: readonly string[]): boolean {
  // The sign of a typed item is read as none of its words.
  const spots = locate(document, texts).map(
    (spot, at) => spot ?? locate(document, [blockOfLine(texts[at] ?? '')?.text ?? ''])[0] ?? null,
  );
  return spots.every((spot, at) => {
    const before = at === 0 ? undefined : spots[at - 1];
    return (
      spot !== null && (before === undefined || before === null || isBehind(startOf(spot), startOf(before)))
    );
  });
}

function startOf(spot: Spot): Place | undefined {
  return spot.kind === 'lines' ? spot.places[0] : spot.place;
}

function isBehind(place: Place | undefined, other: Place | undefined): boolean {
  if (place === undefined || other === undefined) return false;
  const length = Math.max(place.path.length, other.path.length);
  for (let at = 0; at < length; at += 1) {
    // What holds another place begins before it.
    const [one, two] = [place.path[at] ?? -1, other.path[at] ?? -1];
    if (one !== two) return one > two;
  }
  return (place.line ?? -1) > (other.line ?? -1);
}
