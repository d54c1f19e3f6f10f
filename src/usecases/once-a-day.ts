/** What a schedule begins: once a day, though the platform may run it twice. */
import type { Shelf } from './ports';

/** Longer than the platform may be late with the second of two equal runs. */
const CLAIM_SECONDS = 2 * 24 * 3600;

export interface Daily {
  readonly shelf: Pick<Shelf, 'claim' | 'write'>;
  readonly now: () => Date;
}

/**
 * @param what tells it from what else is begun daily
 * @throws what `begin` throws: then the second run of the day may have more luck
 */
export async function onceADay(
  { shelf, now }: Daily,
  what: string,
  begin: () => Promise<void>,
): Promise<void> {
  const name = `${what}:${now().toISOString().slice(0, 10)}`;
  if (!(await shelf.claim(name, { begun: true }, CLAIM_SECONDS))) return;
  try {
    await begin();
  } catch (problem) {
    await shelf.write([{ name, value: undefined }], CLAIM_SECONDS);
    throw problem;
  }
}
