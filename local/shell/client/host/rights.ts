/** What a person may do in a project, by Jira's own answer. */
import { z } from 'zod/mini';
import { askJira, parsed } from './ask-jira';

const PERMISSIONS = z.object({
  permissions: z.object({ ADMINISTER_PROJECTS: z.object({ havePermission: z.boolean() }) }),
});

/** Whether Jira shows this person the project's settings. @throws Failure `not-found` */
export async function mayAdminister(
  accountId: string,
  projectKey: string,
  signal: AbortSignal,
): Promise<boolean> {
  const query = new URLSearchParams({ projectKey, permissions: 'ADMINISTER_PROJECTS' });
  const body = await askJira(accountId, `/rest/api/3/mypermissions?${query.toString()}`, { signal });
  return parsed(PERMISSIONS, body).permissions.ADMINISTER_PROJECTS.havePermission;
}
