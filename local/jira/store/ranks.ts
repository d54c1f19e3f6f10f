/** Values of Jira's rank field. They sort as text; between any two there is always room for another. */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';
const FORM = /^0\|i([0-9a-z]*):([0-9a-z]*)$/;
const WIDTH = 6;
/** The gap that a load leaves between two neighbours. */
const GAP = 8;

/** @param position place in the list, from 0 on */
export function rankAt(position: number): string {
  return `0|i${(position * GAP).toString(36).padStart(WIDTH, '0')}:`;
}

/** A rank below this one, a gap away. */
export function rankBelow(rank: string): string {
  const whole = Number.parseInt(FORM.exec(rank)?.[1] ?? '0', 36);
  return `0|i${(whole + GAP).toString(36).padStart(WIDTH, '0')}:`;
}

/**
 * @param above `null` for the top of the list
 * @param below must sort after `above`
 * @returns a rank that sorts strictly between the two
 */
export function rankBetween(above: string | null, below: string): string {
  const low = above === null ? '' : digitsOf(above);
  const between = midway(low, digitsOf(below));
  return `0|i${between.slice(0, WIDTH).padEnd(WIDTH, '0')}:${between.slice(WIDTH)}`;
}

/** The two parts of a rank read as one fraction. */
function digitsOf(rank: string): string {
  const [, whole = '', rest = ''] = FORM.exec(rank) ?? [];
  return whole.padStart(WIDTH, '0') + rest;
}

/** A fraction between two fractions in base 36; never ends in 0, so that there is room below it as well. */
function midway(low: string, high: string): string {
  let digits = '';
  for (let at = 0; ; at += 1) {
    const from = digit(low, at, 0);
    // Once the fraction is below `high`, every digit is free.
    const to = digits < high.slice(0, at).padEnd(at, '0') ? DIGITS.length : digit(high, at, 0);
    const middle = (from + to) >> 1;
    if (middle > from) return digits + (DIGITS[middle] ?? '');
    digits += DIGITS[from] ?? '0';
  }
}

function digit(words: string, at: number, fallback: number): number {
  const found = words[at];
  return found === undefined ? fallback : DIGITS.indexOf(found);
}
