/** Makes an issue. Whatever is wrong with the request is told at once, field by field. */
import type { Account } from '../accounts';
import { JiraError } from '../jira-error';
import { isObject, type JsonObject } from '../json';
import { mayDo } from '../permissions';
import type { Site } from '../site';
import { byName, findProject, type Catalogue, type IssueType, type Project } from '../store/catalogue';
import type { IssueRecord } from '../store/issues';
import { writeProperties } from '../store/properties';
import { rankAt, rankBelow } from '../store/ranks';
import { number, text } from '../store/rows';
import { applySteps, editContext, readSteps, type EditBody } from './edit-issue';
import { readProperties } from './properties';
import { addIssue } from './save-issue';

/**
 * @returns CreatedIssue
 * @throws JiraError 400 with all refused fields; nothing was made then
 */
export function createIssue(site: Site, account: Account, body: EditBody): JsonObject {
  const catalogue = site.catalogue();
  const steps = readSteps(body);
  const project = projectIn(catalogue, body.fields?.['project']);
  const type = typeIn(catalogue, body.fields?.['issuetype']);
  const missing: Record<string, string> = {
    ...(project === undefined ? { project: 'Specify a valid project ID or key' } : {}),
    ...(type === undefined ? { issuetype: 'Specify a valid issue type' } : {}),
  };
  if (project === undefined || type === undefined) throw new JiraError(400, [], missing);
  if (!mayDo(account, 'CREATE_ISSUES'))
    throw new JiraError(400, [], { project: 'You do not have permission to create issues in this project.' });
  const properties = readProperties(body.properties ?? []);
  const given = steps.filter(({ field }) => field !== 'project' && field !== 'issuetype');
  const summary = given.some(({ field }) => field === 'summary')
    ? []
    : [{ field: 'summary', verb: 'set', value: null }];
  const { edited, errors } = applySteps(editContext(site, account), blank(site, account, project, type), [
    ...given,
    ...summary,
  ]);
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  if (type.level < 0 && edited.parentId === null)
    throw new JiraError(400, [], {
      parent: 'Issue type is a sub-task but parent issue key or id not specified.',
    });
  site.write(() => {
    addIssue(site, account, edited, keyNumber(edited));
    writeProperties(site.database, [edited.id], properties);
  });
  return { id: String(edited.id), key: edited.key, self: `${site.url}/rest/api/3/issue/${edited.id}` };
}

function projectIn(catalogue: Catalogue, value: unknown): Project | undefined {
  const { id, key } = isObject(value) ? value : {};
  const wanted = id ?? key;
  return typeof wanted === 'string' || typeof wanted === 'number'
    ? findProject(catalogue, String(wanted))
    : undefined;
}

function typeIn(catalogue: Catalogue, value: unknown): IssueType | undefined {
  const { id, name } = isObject(value) ? value : {};
  if (typeof id === 'string' || typeof id === 'number') return catalogue.issueTypes.get(Number(id));
  return typeof name === 'string' ? byName(catalogue.issueTypes, name) : undefined;
}

/** The issue before anything of the request is put in: at the end of the backlog, reported by who makes it. */
function blank(site: Site, account: Account, project: Project, type: IssueType): IssueRecord {
  const { database } = site;
  const catalogue = site.catalogue();
  const now = site.clock.now().getTime();
  const last = database.get('SELECT rank FROM jira_issue ORDER BY rank DESC LIMIT 1');
  const highest = database.get('SELECT coalesce(max(id), 10000) + 1 AS next FROM jira_issue');
  const numbers = database.get(
    `SELECT max(p.last_number, coalesce((SELECT max(i.number) FROM jira_issue i WHERE i.project_id = p.id), 0)) + 1
     AS next FROM jira_project p WHERE p.id = ?`,
    [project.id],
  );
  return {
    id: highest === undefined ? 10_001 : number(highest, 'next'),
    key: `${project.key}-${numbers === undefined ? 1 : number(numbers, 'next')}`,
    projectId: project.id,
    rank: last === undefined ? rankAt(10_001) : rankBelow(text(last, 'rank')),
    summary: '',
    typeId: type.id,
    statusId: firstStatus(catalogue),
    priorityId: byName(catalogue.priorities, 'Medium')?.id ?? null,
    assignee: null,
    reporter: account.accountId,
    creator: account.accountId,
    parentId: null,
    securityId: null,
    resolutionId: null,
    created: now,
    updated: now,
    resolved: null,
    statusChanged: now,
    fields: { description: null, labels: [], components: [], fixVersions: [], sprints: [], custom: {} },
  };
}

function firstStatus(catalogue: Catalogue): number {
  return byName(catalogue.statuses, 'To Do')?.id ?? [...catalogue.statuses.keys()][0] ?? 0;
}

function keyNumber({ key }: IssueRecord): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}
