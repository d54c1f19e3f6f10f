/**
 * Who asks, and what the page says it is open on. The account comes from Forge's own context; issue and project of the context
 * are claims, which are checked by reading them as the user.
 */
import { z } from 'zod';
import { Problem } from '../usecases/problem';

const idOrKey = z.union([z.string().min(1).max(255), z.number().int().transform(String)]);

/** Jira writes ids of boards and sprints as a number or as its digits. */
const number = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^[1-9]\d{0,14}$/)
    .transform(Number),
]);

const claimedContext = z.object({
  accountId: z.string().min(1).max(255),
  extension: z
    .object({
      issue: z.object({ id: idOrKey }).optional(),
      project: z.object({ id: idOrKey }).optional(),
      // Of a page that was opened from a board's, a backlog's or a sprint's own menu.
      board: z.object({ id: number }).optional(),
      sprint: z.object({ id: number.transform(String) }).optional(),
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
  /** The board from whose menu the page was opened; `null` where it was opened elsewhere. */
  readonly claimedBoardId: number | null;
  /** @throws Problem `no-context` when the page was opened from no sprint */
  readonly sprintId: () => string;
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
    claimedBoardId: extension?.board?.id ?? null,
    sprintId: () => claimed(extension?.sprint?.id, 'sprint'),
  };
}

function claimed(id: string | undefined, what: string): string {
  if (id === undefined) throw new Problem('no-context', `the context names no ${what}`);
  return id;
}
