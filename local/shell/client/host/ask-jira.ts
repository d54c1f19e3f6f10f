/** One call to Jira's REST interface, always as the person chosen at the top. */
import type { z } from 'zod/mini';
import { Failure } from './failure';
import { ask } from './request';
import type { Call } from './request';

/** Calls Jira as one person. @param path beginning with `/rest/` */
export function askJira(accountId: string, path: string, call: Call = {}): Promise<unknown> {
  return ask(`/local/jira${path}`, {
    ...call,
    headers: { ...call.headers, 'x-groundwork-person': accountId },
  });
}

/** Reads an answer. @throws Failure `unexpected` when it is not what Jira's documentation says */
export function parsed<T>(schema: z.ZodMiniType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (!result.success) throw unreadable();
  return result.data;
}

export function unreadable(): Failure {
  return new Failure('unexpected', 'Jira answered something that this page cannot read.');
}
