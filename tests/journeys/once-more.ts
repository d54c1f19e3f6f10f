/**
 * A journey that fails is walked once more, and its first failure is printed all the same: a browser on a busy machine may
 * be late once, and what is broken fails twice.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
