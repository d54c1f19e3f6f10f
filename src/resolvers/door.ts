/**
 * The door of the pages: everything a page sends is parsed here, and every answer leaves as a `Reply`.
 * The account comes from Forge's own context; issue and project of the context are claims, which the use cases
 * check by reading them as the user.
 */
import { z } from 'zod';
import type { Reply } from '../contract';
import { kindAndPlace } from '../usecases/fault';
import { Problem } from '../usecases/problem';

const idOrKey = z.union([z.string().min(1).max(255), z.number().int().transform(String)]);

const claimedContext = z.object({
  accountId: z.string().min(1),
  extension: z
    .object({
      issue: z.object({ id: idOrKey }).optional(),
      project: z.object({ id: idOrKey }).optional(),
    })
    .optional(),
});

/** Who asks, and what the page says it is open on. */
export interface Visit {
  readonly accountId: string;
  /** @throws Problem `no-context` when the page is open on no issue */
  issueId(): string;
  /** @throws Problem `no-context` when the page is open in no project */
  projectId(): string;
  /** The project, where the page names one. */
  claimedProjectId(): string | null;
}

/**
 * Makes a resolver function of a use case: parse, run, reply.
 * @param payloadShape what this call may carry
 * @param work the use case; what it throws leaves as a code, never as text
 */
export function door<Payload, Value>(
  payloadShape: z.ZodType<Payload>,
  work: (payload: Payload, visit: Visit) => Promise<Value>,
): (request: { payload: unknown; context: unknown }) => Promise<Reply<Value>> {
  return async ({ payload, context }) => {
    try {
      const parsed = payloadShape.safeParse(payload);
      if (!parsed.success) throw new Problem('bad-request', 'the payload of a page is not as agreed');
      return { ok: true, value: await work(parsed.data, visitFrom(context)) };
    } catch (error) {
      return refused(error);
    }
  };
}

function visitFrom(context: unknown): Visit {
  const parsed = claimedContext.safeParse(context);
  if (!parsed.success) throw new Problem('no-context', 'the context names no account');
  const { accountId, extension } = parsed.data;
  return {
    accountId,
    issueId: () => claimed(extension?.issue?.id, 'issue'),
    projectId: () => claimed(extension?.project?.id, 'project'),
    claimedProjectId: () => extension?.project?.id ?? null,
  };
}

function claimed(id: string | undefined, what: string): string {
  if (id === undefined) throw new Problem('no-context', `the context names no ${what}`);
  return id;
}

function refused(error: unknown): Reply<never> {
  if (!(error instanceof Problem)) {
    console.error('unexpected fault', kindAndPlace(error));
    return { ok: false, error: 'unexpected' };
  }
  const { code, retryAfterSeconds } = error;
  return { ok: false, error: code, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
