/** Reads stories, projects, boards and backlogs from Jira as the person who looks: a handful of calls for a page. */
import { route } from '@forge/api';
import type { BoardChoice } from '../contract';
import { fieldsToRead, storyFromJira } from '../story/from-jira';
import { findCriteriaFields, findPointsField, type FieldMap } from '../story/fields';
import type { BacklogItem, BacklogSlice, JiraReader, Project } from '../usecases/ports';
import { readAsUser } from './client';
import {
  boardConfigurationReply,
  boardsReply,
  fieldsReply,
  issueIdsReply,
  issuesReply,
  permissionsReply,
  placedIssueReply,
  projectReply,
  type IssueReply,
} from './replies';

/** Jira lists at most 50 boards a page; a project with more than 200 is beyond what a picker can hold. */
const BOARD_PAGE = 50;
const BOARD_LIMIT = 200;
/** Issues that Jira answers in one request by their ids. */
const BULK = 100;

export const jiraReader: JiraReader = {
  async readItem(issueId, fields) {
    const wanted = [...fieldsToRead(fields), 'project'].join(',');
    const issue = await readAsUser(route`/rest/api/3/issue/${issueId}?fields=${wanted}`, placedIssueReply);
    const { project, issuetype } = issue.fields;
    return { ...item(issue, fields), projectId: project.id, issueTypeId: issuetype.id };
  },

  async projectOf(issueId) {
    return (await placeOf(issueId)).projectId;
  },

  placeOf,

  async readProject(projectId) {
    return readAsUser(route`/rest/api/3/project/${projectId}`, projectReply);
  },

  async mayEdit(what) {
    const place = new URLSearchParams({ ...what, permissions: 'EDIT_ISSUES' });
    const { permissions } = await readAsUser(route`/rest/api/3/mypermissions?${place}`, permissionsReply);
    return permissions['EDIT_ISSUES']?.havePermission === true;
  },

  async listBoards(project) {
    const boards: BoardChoice[] = [];
    for (let startAt = 0; startAt < BOARD_LIMIT; startAt += BOARD_PAGE) {
      const page = await readAsUser(
        route`/rest/agile/1.0/board?projectKeyOrId=${project.id}&startAt=${startAt}&maxResults=${BOARD_PAGE}`,
        boardsReply,
      );
      boards.push(...page.values);
      if (page.isLast) break;
    }
    return boards;
  },

  async findFields() {
    const known = await readAsUser(route`/rest/api/3/field`, fieldsReply);
    return { criteriaFields: findCriteriaFields(known), pointsFieldId: findPointsField(known) };
  },

  async readEstimateField(boardId) {
    const path = route`/rest/agile/1.0/board/${boardId}/configuration`;
    const { estimation } = await readAsUser(path, boardConfigurationReply);
    return estimation?.field?.fieldId ?? null;
  },

  readBacklog(from, page, fields) {
    return 'key' in from ? readOpenItems(from, page, fields) : readBoardBacklog(from, page, fields);
  },

  async readRecentItems({ projectId, issueTypeId }, size, fields) {
    const query = new URLSearchParams({
      jql: `project = ${projectId} AND issuetype = ${issueTypeId} ORDER BY updated DESC`,
      maxResults: String(size),
      fields: fieldsToRead(fields).join(','),
    });
    return slice(await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply), fields).items;
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

async function placeOf(issueIdOrKey: string): Promise<{ readonly id: string; readonly projectId: string }> {
  const wanted = 'project,issuetype';
  const path = route`/rest/api/3/issue/${issueIdOrKey}?fields=${wanted}`;
  const { id, fields } = await readAsUser(path, placedIssueReply);
  return { id, projectId: fields.project.id };
}

type Page = Parameters<JiraReader['readBacklog']>[1];

async function readBoardBacklog(
  board: BoardChoice,
  { after, size }: Page,
  fields: FieldMap,
): Promise<BacklogSlice> {
  const query = new URLSearchParams({ maxResults: String(size), fields: fieldsToRead(fields).join(',') });
  if (after !== null) query.set('nextPageToken', after);
  return slice(
    await readAsUser(route`/rest/software/1.0/board/${board.id}/backlog?${query}`, issuesReply),
    fields,
  );
}

/** Without a board there is no rank to trust beyond Jira's own, and no sprint: all open items that can be refined. */
async function readOpenItems(
  project: Project,
  { after, size }: Page,
  fields: FieldMap,
): Promise<BacklogSlice> {
  const query = new URLSearchParams({
    jql: `project = ${project.id} AND statusCategory != Done ORDER BY Rank ASC`,
    maxResults: String(size),
    fields: fieldsToRead(fields).join(','),
  });
  if (after !== null) query.set('nextPageToken', after);
  return slice(await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply), fields);
}

function slice(
  reply: { issues: IssueReply[]; nextPageToken?: string | null | undefined },
  fields: FieldMap,
): BacklogSlice {
  return { items: reply.issues.map((issue) => item(issue, fields)), next: reply.nextPageToken ?? null };
}

function item(issue: IssueReply, fields: FieldMap): BacklogItem {
  const type = issue.fields['issuetype'];
  const name = typeof type === 'object' && type !== null && 'name' in type ? type.name : undefined;
  return { story: storyFromJira(issue, fields), issueType: typeof name === 'string' ? name : '' };
}
