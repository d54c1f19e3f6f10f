/** The places of a pattern in a text, one after the other. */

/**
 * As `text.matchAll(pattern)`, which makes a copy of the pattern each time, and a copy runs several times as slowly.
 * @param pattern a global one; nobody else may use it while the places are read
 * @param most reads no more places than these
 */
export function* placesOf(pattern: RegExp, text: string, most: number): Generator<RegExpExecArray> {
  let from = 0;
  for (let count = 0; count < most; count += 1) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) return;
    from = match.index + Math.max(1, match[0].length);
    yield match;
  }
}
