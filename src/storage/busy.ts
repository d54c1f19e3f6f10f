/** What `@forge/kvs` throws, as far as anything is done about it. */
import { ForgeKvsAPIError } from '@forge/kvs';
import { Problem } from '../usecases/problem';

/** @throws Problem `busy` in the place of a 429; all else as it is */
export async function toldIfBusy<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (statusOf(error) === 429) throw new Problem('busy', 'the storage answered 429');
    throw error;
  }
}

/** The HTTP status that the store answered; `undefined` for what it did not answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof ForgeKvsAPIError ? error.responseDetails.status : undefined;
}
