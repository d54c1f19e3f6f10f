/** Jira's answers about who had to do with items, as far as they are read. */
import { z } from 'zod';

/** Of an app's account nobody can be asked. */
const account = z.object({ accountId: z.string(), accountType: z.string().optional() }).nullish();
export type AccountReply = z.infer<typeof account>;

const named = z.object({ id: z.string(), name: z.string() });

/** An item with what it has in common with others. */
const areaFields = {
  parent: z
    .object({
      id: z.string(),
      fields: z
        .object({
          summary: z.string().nullish(),
          issuetype: z.object({ hierarchyLevel: z.int().optional() }).optional(),
        })
        .optional(),
    })
    .nullish(),
  components: z.array(named).nullish(),
  labels: z.array(z.string()).nullish(),
};
export const areasReply = z.object({
  issues: z.array(z.object({ id: z.string(), fields: z.object(areaFields) })),
});
export type AreaFields = z.infer<typeof areasReply>['issues'][number]['fields'];

export const workReply = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      fields: z.object({
        ...areaFields,
        assignee: account,
        reporter: account,
        created: z.string(),
        statuscategorychangedate: z.string().nullish(),
        comment: z
          .object({ comments: z.array(z.object({ author: account, created: z.string() })) })
          .nullish(),
      }),
    }),
  ),
});
export type WorkIssue = z.infer<typeof workReply>['issues'][number];

export const assigneesReply = z.object({
  issues: z.array(z.object({ fields: z.object({ assignee: account }) })),
});

/** A change, by whom and of what. */
export const changeReply = z.object({
  author: account,
  created: z.union([z.string(), z.number()]),
  items: z.array(z.object({ field: z.string(), fieldtype: z.string().optional() })),
});
