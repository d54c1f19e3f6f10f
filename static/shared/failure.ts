/** What can go wrong, and the one place where its code becomes a sentence and an offer to try again. */
import type { ErrorCode, Reply } from '../../src/contract';
import type { PageKey } from '../../src/texts/page-texts';
import { inDigits, say } from './say';

export type Failure = Extract<Reply<unknown>, { readonly ok: false }>;

const SENTENCES: Readonly<Record<ErrorCode, { readonly key: PageKey; readonly again: boolean }>> = {
  'not-found': { key: 'error.not-found', again: false },
  'not-in-team': { key: 'error.not-in-team', again: false },
  'not-allowed': { key: 'error.not-allowed', again: false },
  'signed-out': { key: 'error.signed-out', again: true },
  'bad-request': { key: 'error.bad-request', again: false },
  'changed-meanwhile': { key: 'error.changed-meanwhile', again: false },
  'role-taken': { key: 'error.role-taken', again: false },
  'would-lock-out': { key: 'error.would-lock-out', again: false },
  'person-unknown': { key: 'error.person-unknown', again: false },
  'no-such-field': { key: 'error.no-such-field', again: false },
  unreadable: { key: 'error.unreadable', again: true },
  'no-story': { key: 'error.no-story', again: false },
  'no-context': { key: 'error.no-context', again: false },
  busy: { key: 'error.busy', again: true },
  'jira-unavailable': { key: 'error.jira-unavailable', again: true },
  'no-answer': { key: 'error.no-answer', again: true },
  unexpected: { key: 'error.unexpected', again: true },
};

/** Whether an answer of the app has the form that the contract promises; the value itself is taken as it is. */
export function isReply(answer: unknown): answer is Reply<unknown> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  if (answer.ok === true) return 'value' in answer;
  return answer.ok === false && 'error' in answer && isErrorCode(answer.error);
}

/** Beyond it nobody counts in seconds. */
const LONGEST_IN_SECONDS = 120;

/** The sentence that says what happened and what to do. */
export function failureSentence({ error, retryAfterSeconds }: Failure): string {
  if (error === 'busy' && retryAfterSeconds !== undefined && retryAfterSeconds > LONGEST_IN_SECONDS)
    return say('error.busy.minutes', { minutes: inDigits(Math.ceil(retryAfterSeconds / 60)) });
  if (error === 'busy' && retryAfterSeconds !== undefined && retryAfterSeconds > 1) {
    return say('error.busy.seconds', { seconds: inDigits(Math.ceil(retryAfterSeconds)) });
  }
  return say(SENTENCES[error].key);
}

/** Whether asking once more could help. */
export function mayHelpAgain({ error }: Failure): boolean {
  return SENTENCES[error].again;
}

/** What is no fault: the app works as it should, and has nothing to show to this person, or of this item. */
const NO_FAULTS: ReadonlySet<ErrorCode> = new Set(['not-in-team', 'no-story']);

/** Whether something went wrong at all. */
export function isFault({ error }: Failure): boolean {
  return !NO_FAULTS.has(error);
}

function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(SENTENCES, value);
}
