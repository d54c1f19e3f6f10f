/**
 * How time grows with the text. Never a limit in seconds: a busy machine would break it, and a fast one would hide what it
 * is there to show.
 */
const SHORT = 50_000;
/** So many times as long: linear work takes as many times as long, quadratic work their square. */
const TIMES = 8;
/** Between linear (8) and quadratic (64). */
export const LINEAR = 32;
/** Shorter work is done before anything can be said of it: milliseconds. */
const NOTICEABLE = 4;
const ROUNDS = 3;

/**
 * By the processor's clock, the best of some rounds.
 * @param unit repeated to a text of 50,000 signs and one of eight times as many
 * @returns how many times as long the longer text takes; compare with `LINEAR`
 */
export function growthWithText(unit: string, run: (text: string) => unknown): number {
  const text = unit.repeat(Math.ceil((SHORT * TIMES) / unit.length));
  return growthOf(
    () => {
      run(text.slice(0, SHORT));
    },
    () => {
      run(text);
    },
  );
}

/** The same for any work of one size and of eight times that size. */
export function growthOf(small: () => unknown, large: () => unknown): number {
  const long = best(large);
  return long < NOTICEABLE ? 1 : long / Math.max(best(small), NOTICEABLE / TIMES);
}

function best(run: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
