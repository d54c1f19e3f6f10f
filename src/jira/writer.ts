/** Changes one field of an issue as the person who asks, and reads it as it is for that. */
import { route } from '@forge/api';
import { z } from 'zod';
import type { JiraWriter } from '../usecases/writing-port';
import { readAsUser, writeAsUser } from './client';

/** `expand=editmeta`: what is on the issue's own screen and may be changed by whoever asks (getIssue, getEditIssueMeta). */
const reply = z.object({
  id: z.string(),
  fields: z.record(z.string(), z.unknown()),
  editmeta: z
    .object({
      fields: z.record(
        z.string(),
        z.object({ name: z.string().optional(), operations: z.array(z.string()).optional() }),
      ),
    })
    .nullish(),
});

export const jiraWriter: JiraWriter = {
  async readForWriting(issueId, fieldIds) {
    const wanted = fieldIds.join(',');
    const path = route`/rest/api/3/issue/${issueId}?fields=${wanted}&expand=editmeta`;
    const { id, fields, editmeta } = await readAsUser(path, reply);
    const changeable = Object.entries(editmeta?.fields ?? {}).flatMap(([fieldId, { name, operations }]) =>
      operations?.includes('set') === true ? [[fieldId, name ?? fieldId] as const] : [],
    );
    return { id, fields, changeable: new Map(changeable) };
  },

  async writeField(issueId, fieldId, value) {
    const body = { fields: { [fieldId]: value } };
    await writeAsUser(route`/rest/api/3/issue/${issueId}`, z.unknown(), { method: 'PUT', body });
  },
};
