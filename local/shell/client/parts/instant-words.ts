/** How long ago something was, in words. Pure. */
const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

const WEEK = 7 * 86_400_000;

/** Two clocks are never quite the same. */
const SKEW = 60_000;

/** @param time and @param now in milliseconds; a day, once a week has passed or if it is yet to come */
export function instantInWords(time: number, now: number): string {
  const passed = now - time;
  if (passed < -SKEW || passed > WEEK)
    return new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format(time);
  const unit = UNITS.find(([, length]) => passed >= length);
  if (unit === undefined) return 'just now';
  return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(
    -Math.floor(passed / unit[1]),
    unit[0],
  );
}
