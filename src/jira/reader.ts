/** Reads stories, projects, boards and backlogs from Jira as the person who looks: a handful of calls for a page. */
import { route } from '@forge/api';
import type { BoardChoice } from '../contract';
import { fieldsToRead, storyFromJira } from '../story/from-jira';
import { findCriteriaFields, type FieldMap } from '../story/fields';
import type { BacklogItem, BacklogSlice, JiraReader, Project } from '../usecases/ports';
import { readAsUser } from './client';
import {
  boardConfigurationReply,
  boardsReply,
  fieldsReply,
  issueReply,
  issuesReply,
  permissionsReply,
  projectReply,
  type IssueReply,
} from './replies';

/** Jira lists at most 50 boards a page; a project with more than 200 is beyond what a picker can hold. */
const BOARD_PAGE = 50;
const BOARD_LIMIT = 200;

export const jiraReader: JiraReader = {
  async readItem(issueId) {
    // Which board's estimate counts is not asked here: the checks of a single story don't need it yet.
    const fields = await fieldMap(undefined);
    const wanted = fieldsToRead(fields).join(',');
    return item(await readAsUser(route`/rest/api/3/issue/${issueId}?fields=${wanted}`, issueReply), fields);
  },

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

  readBacklog(from, page) {
    return 'key' in from ? readOpenItems(from, page) : readBoardBacklog(from, page);
  },
};

type Page = Parameters<JiraReader['readBacklog']>[1];

async function readBoardBacklog(board: BoardChoice, { after, size }: Page): Promise<BacklogSlice> {
  const [configuration, known] = await Promise.all([
    readAsUser(route`/rest/agile/1.0/board/${board.id}/configuration`, boardConfigurationReply),
    readAsUser(route`/rest/api/3/field`, fieldsReply),
  ]);
  const fields: FieldMap = {
    estimateFieldId: configuration.estimation?.field?.fieldId ?? null,
    criteriaFields: findCriteriaFields(known),
  };
  const query = new URLSearchParams({ maxResults: String(size), fields: fieldsToRead(fields).join(',') });
  if (after !== null) query.set('nextPageToken', after);
  return slice(
    await readAsUser(route`/rest/software/1.0/board/${board.id}/backlog?${query}`, issuesReply),
    fields,
  );
}

/** Without a board there is no rank to trust beyond Jira's own, and no sprint: all open items that can be refined. */
async function readOpenItems(project: Project, { after, size }: Page): Promise<BacklogSlice> {
  const fields = await fieldMap(null);
  const query = new URLSearchParams({
    jql: `project = ${project.id} AND statusCategory != Done ORDER BY Rank ASC`,
    maxResults: String(size),
    fields: fieldsToRead(fields).join(','),
  });
  if (after !== null) query.set('nextPageToken', after);
  return slice(await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply), fields);
}

async function fieldMap(estimateFieldId: string | null | undefined): Promise<FieldMap> {
  const known = await readAsUser(route`/rest/api/3/field`, fieldsReply);
  return { estimateFieldId, criteriaFields: findCriteriaFields(known) };
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
