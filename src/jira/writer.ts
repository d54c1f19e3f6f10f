/** Changes one field of an issue as the person who asks, and reads it as it is for that. */
import { route, type Route } from '@forge/api';
import { z } from 'zod';
import { readChangeHistory } from '../story/change-history';
import type { FieldMap } from '../story/fields';
import type { ItemForWriting, JiraWriter } from '../usecases/writing-port';
import { readAsUser, writeAsUser } from './client';
import { fieldsOfItem, placedItem } from './placed-item';
import { placedIssueReply } from './replies';

/** `expand=editmeta`: what is on the issue's own screen and may be changed by whoever asks (getIssue, getEditIssueMeta). */
const forWritingReply = placedIssueReply.extend({
  editmeta: z
    .object({
      fields: z.record(
        z.string(),
        z.object({ name: z.string().optional(), operations: z.array(z.string()).optional() }),
      ),
    })
    .nullish(),
});

/** `expand=changelog`: the hundred newest changes (getIssue); read with care by the story's room. */
const writtenReply = forWritingReply.extend({ changelog: z.unknown() });

export const jiraWriter: JiraWriter = {
  async readForWriting(issueId, fields) {
    return itemForWriting(await readAsUser(pathOf(issueId, fields, 'editmeta'), forWritingReply), fields);
  },

  async readWritten(issueId, fields) {
    const issue = await readAsUser(pathOf(issueId, fields, 'editmeta,changelog'), writtenReply);
    return { ...itemForWriting(issue, fields), history: readChangeHistory([issue.changelog]) };
  },

  async writeField(issueId, fieldId, value) {
    const body = { fields: { [fieldId]: value } };
    await writeAsUser(route`/rest/api/3/issue/${issueId}`, z.unknown(), { method: 'PUT', body });
  },
};

function pathOf(issueId: string, fields: FieldMap, expand: string): Route {
  return route`/rest/api/3/issue/${issueId}?fields=${fieldsOfItem(fields)}&expand=${expand}`;
}

function itemForWriting(issue: z.infer<typeof forWritingReply>, fields: FieldMap): ItemForWriting {
  const changeable = Object.entries(issue.editmeta?.fields ?? {}).flatMap(([id, { name, operations }]) =>
    operations?.includes('set') === true ? [[id, name ?? id] as const] : [],
  );
  return { ...placedItem(issue, fields), fields: issue.fields, changeable: new Map(changeable) };
}
