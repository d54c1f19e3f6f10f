/** The places of a pattern in a text, one after the other. */

/**
 * As `text.matchAll(pattern)`, which makes a copy of the pattern each time, and a copy runs several times as slowly.
 * @param pattern a global one
 * @param most reads no more places than these
 */
export function placesOf(pattern: RegExp, text: string, most: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  findPlace(pattern, text, most, (match) => {
    found.push(match);
    return false;
  });
  return found;
}

/**
 * The first place that is accepted; `null` where there is none.
 * @param pattern a global one, which `accepts` must not use itself
 * @param most looks at no more places than these
 */
export function findPlace(
  pattern: RegExp,
  text: string,
  most: number,
  accepts: (match: RegExpExecArray) => boolean,
): RegExpExecArray | null {
  pattern.lastIndex = 0;
  for (let count = 0; count < most; count += 1) {
    const match = pattern.exec(text);
    if (match === null) return null;
    const next = match.index + Math.max(1, match[0].length);
    if (accepts(match)) return match;
    pattern.lastIndex = next;
  }
  return null;
}
