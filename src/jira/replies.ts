/**
 * The parts of Jira's answers that the app reads, and nothing more, so that a field added by Jira never breaks it.
 * Source: Jira Cloud platform REST v3 and Jira Software REST, official OpenAPI documents.
 */
import { z } from 'zod';

export const issueReply = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.record(z.string(), z.unknown()),
});
export type IssueReply = z.infer<typeof issueReply>;

/** An id becomes part of a query: it must be the number that Jira says it is. */
const number = z.string().regex(/^\d+$/);
const id = z.object({ id: number });

/** An issue read with its project and type, which every issue has; by name and level of the type it is judged. */
export const placedIssueReply = issueReply.extend({
  fields: z.looseObject({ project: id, issuetype: z.looseObject({ id: number }) }),
});

/** How many items a question finds. */
export const countReply = z.object({ count: z.int().nonnegative() });

export const projectReply = z.object({ id: z.string(), key: z.string(), name: z.string() });

export const permissionsReply = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

export const fieldsReply = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z
      .object({ type: z.string().optional(), items: z.string().optional(), custom: z.string().optional() })
      .optional(),
  }),
);
export type FieldReply = z.infer<typeof fieldsReply>[number];

export const boardsReply = z.object({
  isLast: z.boolean(),
  values: z.array(z.object({ id: z.number().int(), name: z.string() })),
});

/** A board stands in a project, or in the folder of a person. */
export const placedBoardReply = z.object({
  id: z.number().int(),
  name: z.string(),
  location: z
    .object({ projectId: z.number().int().optional(), projectKey: z.string().optional() })
    .optional(),
});

export const placedBoardsReply = z.object({ isLast: z.boolean(), values: z.array(placedBoardReply) });

export const linkTypesReply = z.object({
  issueLinkTypes: z.array(z.object({ inward: z.string().optional(), outward: z.string().optional() })),
});

export const boardConfigurationReply = z.object({
  // Absent on a board that estimates nothing, and of type "issueCount" where it counts issues.
  estimation: z.object({ field: z.object({ fieldId: z.string() }).optional() }).optional(),
});

export const sprintsReply = z.object({
  isLast: z.boolean(),
  values: z.array(
    z.object({
      id: z.number().int(),
      // Of the board on which it was made; boards list other ones' sprints, too, where they share issues.
      originBoardId: z.number().int().optional(),
      startDate: z.string().optional(),
      completeDate: z.string().optional(),
    }),
  ),
});

/** `closed`, `active` or `future`. */
export const sprintReply = z.object({ name: z.string(), state: z.string() });

export const issuesReply = z.object({
  issues: z.array(issueReply),
  // Absent on the last page.
  nextPageToken: z.string().nullish(),
});

/** Issues asked for by their ids; what is gone or hidden is left out. */
export const issueIdsReply = z.object({ issues: z.array(z.object({ id: z.string() })) });

/** What a status means is told by its category. */
export const statusesReply = z.array(
  z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }).optional() }),
);

/** A page of the histories of many issues; that of one issue may go on in the next page. */
export const bulkHistoriesReply = z.object({
  issueChangeLogs: z.array(z.object({ issueId: z.string(), changeHistories: z.array(z.unknown()) })),
  // Absent on the last page.
  nextPageToken: z.string().nullish(),
});

/** An account, as far as a person is shown by it. Jira may hold back all but the id. */
const user = z.object({
  accountId: z.string(),
  displayName: z.string().optional(),
  active: z.boolean().optional(),
  accountType: z.string().optional(),
});
export type UserReply = z.infer<typeof user>;

export const usersReply = z.array(user);

export const usersPageReply = z.object({ values: z.array(user) });
