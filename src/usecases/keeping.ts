/** How long what was read of Jira counts as known. */
import type { Dated, Keeper } from './ports';

const HOUR = 3_600_000;

/** Where fields and boards are: an administrator who adds one wants to see it used on the same day. */
export const PLACES_LIFE = HOUR;
/** What a team finishes changes from sprint to sprint. */
export const FIGURES_LIFE = 24 * HOUR;

/**
 * What is kept and not too old; `null` otherwise. Functions run on machines whose clocks differ a little: what was
 * kept a moment ago may seem to come from the future.
 */
export async function recalled<T>(keeper: Keeper<T>, id: string, life: number, now: Date): Promise<T | null> {
  const dated = await keeper.recall(id);
  return dated !== null && isFresh(dated, life, now) ? dated.value : null;
}

function isFresh({ at }: Dated<unknown>, life: number, now: Date): boolean {
  return Math.abs(now.getTime() - Date.parse(at)) < life;
}

/**
 * What is kept or, failing that, what `read` answers, which is then kept.
 * @throws whatever `read` throws; nothing is kept then
 */
export async function keptOrRead<T>(
  keeper: Keeper<T>,
  id: string,
  life: number,
  now: Date,
  read: () => Promise<T>,
): Promise<T> {
  const known = await recalled(keeper, id, life, now);
  if (known !== null) return known;
  const value = await read();
  await keeper.keep(id, { at: now.toISOString(), value });
  return value;
}
