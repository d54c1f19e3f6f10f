/**
 * Who asks, and what the page says it is open on. The account comes from Forge's own context; issue and project of the context
 * are claims, which are checked by reading them as the user.
 */
import { z } from 'zod';
import { Problem } from '../usecases/problem';

const idOrKey = z.union([z.string().min(1).max(255), z.number().int().transform(String)]);

const claimedContext = z.object({
  accountId: z.string().min(1).max(255),
  extension: z
    .object({
      issue: z.object({ id: idOrKey }).optional(),
      project: z.object({ id: idOrKey }).optional(),
    })
    .optional(),
});

export interface Visit {
  readonly accountId: string;
  /** @throws Problem `no-context` when the page is open on no issue */
  readonly issueId: () => string;
  /** @throws Problem `no-context` when the page is open in no project */
  readonly projectId: () => string;
  /** The project, where the page names one. */
  readonly claimedProjectId: () => string | null;
}

/** @throws Problem `no-context` where no account is named */
export function visitFrom(context: unknown): Visit {
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
