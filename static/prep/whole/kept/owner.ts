/** Who looks, where, and on which day of theirs: by the host alone. */
import { view } from '@forge/bridge';
import { startOfDay } from '../../../shared/as-of';
import { readPersonsTime } from '../../../shared/bridge';
import type { Owner } from './place';

/** `null` where the host doesn't say: then nothing is kept. Never rejects. */
export async function readOwner(now: number): Promise<Owner | null> {
  try {
    const { cloudId, accountId }: Readonly<Record<string, unknown>> = { ...(await view.getContext()) };
    if (typeof cloudId !== 'string' || typeof accountId !== 'string') return null;
    const { timeZone } = await readPersonsTime();
    return { site: cloudId, account: accountId, day: startOfDay(now, timeZone) };
  } catch {
    return null;
  }
}
