/** Reads stories, projects and backlogs from Jira as the person who looks: a handful of calls for a page. */
import { route } from '@forge/api';
import { isOpenToAll } from './security';
import type { z } from 'zod';
import type { BoardChoice } from '../contract';
import { fieldsToRead, storyFromJira } from '../story/from-jira';
import { openItemsOf } from '../story/open-items';
import type { IssuePlace, JiraReader, Project } from '../usecases/ports';
import { Problem } from '../usecases/problem';
import { boardReader } from './boards';
import { readAsUser } from './client';
import { fieldReader } from './fields';
import { backlogItem, fieldsOfItem, placedItem } from './placed-item';
import { peopleReader } from './people';
import { sprintReader } from './sprints';
import { issueIdsReply, issuesReply, permissionsReply, placedIssueReply, projectReply } from './replies';

/** Issues that Jira answers in one request by their ids. */
const BULK = 100;

export const jiraReader: JiraReader = {
  ...peopleReader,
  ...boardReader,
  ...fieldReader,
  ...sprintReader,

  async readItem(issueId, fields) {
    const path = route`/rest/api/3/issue/${issueId}?fields=${fieldsOfItem(fields)}`;
    return placedItem(await readAsUser(path, placedIssueReply), fields);
  },

  async projectOf(issueId) {
    return (await placeOf(issueId)).projectId;
  },

  placeOf,

  async readProject(projectId) {
    return readAsUser(route`/rest/api/3/project/${projectId}`, projectReply);
  },

  mayEdit(what) {
    return has('EDIT_ISSUES', what);
  },

  async isOnBoard(boardId, issueId) {
    const query = new URLSearchParams({ jql: `id = ${issueId}`, fields: 'issuetype', maxResults: '1' });
    const path = route`/rest/software/1.0/board/${boardId}/issue?${query}`;
    return (await readAsUser(path, issueIdsReply)).issues.length > 0;
  },

  mayAdminister(projectId) {
    return has('ADMINISTER_PROJECTS', { projectId });
  },

  async readBacklog(from, page, fields) {
    const { issues, nextPageToken } = await backlogPage(from, page, [...fieldsToRead(fields), 'security']);
    const items = issues.map((issue) => ({ ...backlogItem(issue, fields), isOpenToAll: isOpenToAll(issue) }));
    return { items, next: nextPageToken ?? null };
  },

  async readBacklogItem(from, issueId, fields) {
    try {
      const { issues } = await backlogPage(from, { after: null, size: 1 }, fieldsToRead(fields), issueId);
      return issues[0] === undefined ? null : backlogItem(issues[0], fields);
    } catch (problem) {
      // Jira refuses a search for an id that it doesn't know, or that is hidden.
      if (problem instanceof Problem && problem.code === 'bad-request') return null;
      throw problem;
    }
  },

  async readBacklogInWays(from, page, ways) {
    const wanted = [...new Set(ways.flatMap(fieldsToRead))];
    const { issues, nextPageToken } = await backlogPage(from, page, wanted);
    return {
      items: issues.map((issue) => ways.map((fields) => storyFromJira(issue, fields))),
      next: nextPageToken ?? null,
    };
  },

  async readRecentItems({ projectId, issueTypeId }, size, fields) {
    const query = new URLSearchParams({
      jql: `project = ${projectId} AND issuetype = ${issueTypeId} ORDER BY updated DESC`,
      maxResults: String(size),
      fields: fieldsToRead(fields).join(','),
    });
    const { issues } = await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply);
    return issues.map((issue) => backlogItem(issue, fields));
  },

  async visibleAmong(issueIds) {
    const hundreds = Array.from({ length: Math.ceil(issueIds.length / BULK) }, (_, at) =>
      issueIds.slice(at * BULK, (at + 1) * BULK),
    );
    // A search by ids fails for all of them where one is gone or hidden; this leaves such a one out.
    const replies = await Promise.all(
      hundreds.map((ids) =>
        readAsUser(route`/rest/api/3/issue/bulkfetch`, issueIdsReply, {
          method: 'POST',
          body: { issueIdsOrKeys: ids, fields: ['issuetype'] },
        }),
      ),
    );
    return new Set(replies.flatMap(({ issues }) => issues.map(({ id }) => id)));
  },
};

async function has(permission: string, where: Readonly<Record<string, string>>): Promise<boolean> {
  const question = new URLSearchParams({ ...where, permissions: permission });
  const { permissions } = await readAsUser(route`/rest/api/3/mypermissions?${question}`, permissionsReply);
  return permissions[permission]?.havePermission === true;
}

async function placeOf(issueIdOrKey: string): Promise<IssuePlace> {
  const wanted = 'project,issuetype,security';
  const path = route`/rest/api/3/issue/${issueIdOrKey}?fields=${wanted}`;
  const issue = await readAsUser(path, placedIssueReply);
  return { id: issue.id, projectId: issue.fields.project.id, isOpenToAll: isOpenToAll(issue) };
}

type Page = Parameters<JiraReader['readBacklog']>[1];

/** @param only the id of the one item that is asked for, of whatever moment the search is */
function backlogPage(
  from: Project | BoardChoice,
  { after, size }: Page,
  wanted: readonly string[],
  only: string | null = null,
): Promise<z.infer<typeof issuesReply>> {
  const query = new URLSearchParams({ maxResults: String(size), fields: wanted.join(',') });
  if (after !== null) query.set('nextPageToken', after);
  if (only !== null) query.set('reconcileIssues', only);
  if (!('key' in from)) {
    if (only !== null) query.set('jql', `id = ${only}`);
    return readAsUser(route`/rest/software/1.0/board/${from.id}/backlog?${query}`, issuesReply);
  }
  const open = openItemsOf(from.id);
  query.set('jql', only === null ? open : `id = ${only} AND ${open}`);
  return readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply);
}
