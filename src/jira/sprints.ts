/** Reads one sprint of a board as the person who looks. */
import { route } from '@forge/api';
import { fieldsToRead } from '../story/from-jira';
import type { SprintReader } from '../usecases/ports';
import { readAsUser } from './client';
import { backlogItem } from './placed-item';
import { isRefined } from './refined';
import { issuesReply, sprintReply } from './replies';

export const sprintReader: SprintReader = {
  async readSprint(sprintId) {
    const { name, state } = await readAsUser(route`/rest/agile/1.0/sprint/${sprintId}`, sprintReply);
    return { name, isClosed: state === 'closed' };
  },

  async readSprintItems(boardId, sprintId, size, fields) {
    const query = new URLSearchParams({
      maxResults: String(size),
      fields: fieldsToRead(fields).join(','),
      jql: 'statusCategory != Done',
    });
    const path = route`/rest/software/1.0/board/${boardId}/sprint/${sprintId}/issue?${query}`;
    const { issues, nextPageToken } = await readAsUser(path, issuesReply);
    return {
      // Unlike a backlog, a sprint lists sub-tasks, too.
      items: issues.filter(isRefined).map((issue) => backlogItem(issue, fields)),
      isWhole: (nextPageToken ?? null) === null,
    };
  },
};
