/** The parts of Jira's answers about how issues are related that the app reads; see replies.ts. */
import { z } from 'zod';

/** Becomes part of a query or an address: it must be the number that Jira says it is. */
const id = z.string().regex(/^\d+$/);

export const namedIssueReply = z.object({
  id,
  key: z.string(),
  fields: z.object({
    summary: z.string().nullish(),
    project: z.object({ id }),
    issuetype: z.object({
      subtask: z.boolean().optional(),
      hierarchyLevel: z.number().int().optional(),
    }),
  }),
});
export type NamedIssueReply = z.infer<typeof namedIssueReply>;

export const namedIssuesReply = z.object({ issues: z.array(namedIssueReply) });

export const projectTypesReply = z.object({
  issueTypes: z.array(z.object({ id, hierarchyLevel: z.number().int().optional() })),
});

export const linkTypesReply = z.object({
  issueLinkTypes: z.array(
    z.object({
      id,
      name: z.string().default(''),
      inward: z.string().default(''),
      outward: z.string().default(''),
    }),
  ),
});

const linked = z
  .object({ key: z.string(), fields: z.object({ summary: z.string().nullish() }).nullish() })
  .optional();

/** An issue with what it is related to; a field that this issue doesn't have is absent. */
export const relatedIssueReply = z.object({
  fields: z.object({
    parent: z.object({ key: z.string() }).nullish(),
    issuelinks: z
      .array(z.object({ id, type: z.object({ id }), inwardIssue: linked, outwardIssue: linked }))
      .nullish(),
  }),
});

export const createdIssueReply = z.object({ key: z.string() });
