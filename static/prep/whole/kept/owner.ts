/** Whose what is kept is: who looks, where, and on which day of theirs. */
import { readAccount } from '../../../shared/account';
import { startOfDay } from '../../../shared/as-of';
import { readPersonsTime } from '../../../shared/bridge';
import type { Owner } from './place';

/** `null` where the host doesn't say: then nothing is kept. Never rejects. */
export async function readOwner(now: number): Promise<Owner | null> {
  const [account, { timeZone }] = await Promise.all([readAccount(), readPersonsTime()]);
  return account === null ? null : { ...account, day: startOfDay(now, timeZone) };
}
