/** How a function that runs without a page asks to be run again. */
import { InvocationError, InvocationErrorCode } from '@forge/events';
import { kindAndPlace } from '../usecases/fault';
import { isPassing, Problem } from '../usecases/problem';

/** Forge waits a quarter of an hour at most. */
const LONGEST_WAIT = 900;
const SHORTEST_WAIT = 10;

/**
 * Runs, and asks for another try where Jira or the store are busy or broken. What can't be otherwise the next time is told to
 * the log, and not tried again.
 * @param tries how often it has been tried already
 * @returns what the platform takes for "again, please"; else nothing
 */
export async function againLater(
  work: () => Promise<void>,
  tries: number,
  mostTries: number,
): Promise<InvocationError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    const isFinal = error instanceof Problem && !isPassing(error);
    if (isFinal || tries >= mostTries) {
      console.error('given up', error instanceof Problem ? error.code : '', kindAndPlace(error));
      return undefined;
    }
    const isBusy = error instanceof Problem && error.code === 'busy';
    const asked = error instanceof Problem ? error.retryAfterSeconds : undefined;
    return new InvocationError({
      retryAfter: Math.min(LONGEST_WAIT, asked ?? SHORTEST_WAIT * 2 ** tries),
      retryReason: isBusy
        ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
        : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
    });
  }
}
