/** A use case's way to say "this can't be done, and why": a code of the one list, never a sentence or a stack. */
import type { ErrorCode } from '../contract';

export class Problem extends Error {
  override readonly name = 'Problem';

  /**
   * @param code what went wrong, of the list in `contract.ts`
   * @param detail for the developer's log only: no story text, no name, no secret
   * @param retryAfterSeconds with `busy`, where Jira said how long to wait
   */
  constructor(
    readonly code: ErrorCode,
    detail: string,
    readonly retryAfterSeconds?: number,
  ) {
    super(detail);
  }
}

/** Whether the same may succeed a little later. */
export function isPassing(problem: Problem): boolean {
  return problem.code === 'busy' || problem.code === 'jira-unavailable';
}
