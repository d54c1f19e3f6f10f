/** Issues as Jira shows them, a page at once: what hangs on them is read together, and only where it is asked for. */
import { customFieldId, fieldDefinitions } from '../fields';
import type { Account } from '../accounts';
import type { JsonObject } from '../json';
import { sees } from '../sees';
import type { Site } from '../site';
import { RANK_FIELD, SPRINT_FIELD, type Catalogue, type ProjectPart } from '../store/catalogue';
import {
  readBriefs,
  readComments,
  readIssues,
  readKeys,
  readLinks,
  readSubtasks,
  type CommentRecord,
  type IssueBrief,
  type IssueRecord,
  type LinkRecord,
} from '../store/issues';
import { resolutionById } from '../store/resolutions';
import type { FieldSelection } from './field-selection';
import {
  componentShape,
  issueTypeShape,
  linkTypeShape,
  priorityShape,
  projectInIssue,
  resolutionShape,
  securityLevelShape,
  sprintInIssue,
  statusCategoryShape,
  statusShape,
  versionShape,
} from './lists';
import { commentShape } from './comment';
import { moment } from './moment';
import { userShape } from './user';

/** What belongs to the issues of one page. */
interface Surroundings {
  readonly briefs: ReadonlyMap<number, IssueBrief>;
  readonly subtasks: readonly IssueBrief[];
  readonly links: readonly LinkRecord[];
  readonly comments: readonly CommentRecord[];
}

const EXPANDS = 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations';

/** @returns the issues that exist, in the order of the ids */
export function issueShapes(
  site: Site,
  account: Account,
  ids: readonly number[],
  selection: FieldSelection,
): readonly JsonObject[] {
  if (selection.onlyId) return ids.map((id) => ({ id: String(id) }));
  if (selection.onlyIdAndKey) return bareShapes(site, ids);
  const issues = readIssues(site.database, ids);
  const around = readSurroundings(site, account, issues, selection.wanted);
  return issues.map((issue) => ({
    ...identity(site.url, issue),
    fields: fieldsOf(site, issue, around, selection.wanted),
  }));
}

function bareShapes(site: Site, ids: readonly number[]): readonly JsonObject[] {
  const keys = readKeys(site.database, ids);
  return ids.flatMap((id) => {
    const key = keys.get(id);
    return key === undefined ? [] : [identity(site.url, { id, key })];
  });
}

function identity(siteUrl: string, { id, key }: { readonly id: number; readonly key: string }): JsonObject {
  return { expand: EXPANDS, id: String(id), self: selfOf(siteUrl, id), key };
}

function selfOf(siteUrl: string, id: number): string {
  return `${siteUrl}/rest/api/3/issue/${id}`;
}

function readSurroundings(
  site: Site,
  account: Account,
  issues: readonly IssueRecord[],
  wanted: ReadonlySet<string>,
): Surroundings {
  const ids = issues.map(({ id }) => id);
  const links = wanted.has('issuelinks') ? readLinks(site.database, ids) : [];
  const others = [
    ...links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]),
    ...(wanted.has('parent') ? issues.flatMap(({ parentId }) => parentId ?? []) : []),
  ];
  const visible = ({ securityId }: IssueBrief) => sees(site.catalogue(), account, securityId);
  const briefs = [...(others.length > 0 ? readBriefs(site.database, others) : [])];
  return {
    links,
    briefs: new Map(briefs.filter(([, brief]) => visible(brief))),
    subtasks: wanted.has('subtasks') ? readSubtasks(site.database, ids).filter(visible) : [],
    comments: wanted.has('comment') ? readComments(site.database, ids) : [],
  };
}

function fieldsOf(
  site: Site,
  issue: IssueRecord,
  around: Surroundings,
  wanted: ReadonlySet<string>,
): JsonObject {
  const fields: Record<string, unknown> = {};
  for (const id of wanted) {
    const value = valueOf(site, issue, around, id);
    // A parent that is not there is absent; every other empty field is null or an empty list.
    if (value !== undefined) fields[id] = value;
  }
  return fields;
}

function valueOf(site: Site, issue: IssueRecord, around: Surroundings, field: string): unknown {
  const catalogue = site.catalogue();
  switch (field) {
    case 'summary':
      return issue.summary;
    case 'description':
      return issue.fields.description;
    case 'issuetype':
      return shapeOf(catalogue.issueTypes, issue.typeId, (type) => issueTypeShape(site.url, type));
    case 'project':
      return shapeOf(catalogue.projects, issue.projectId, (project) => projectInIssue(site.url, project));
    case 'status':
      return shapeOf(catalogue.statuses, issue.statusId, (status) => statusShape(site.url, status));
    case 'statusCategory':
      return shapeOf(catalogue.statuses, issue.statusId, ({ category }) =>
        statusCategoryShape(site.url, category),
      );
    case 'statuscategorychangedate':
      return moment(issue.statusChanged);
    case 'priority':
      return shapeOf(catalogue.priorities, issue.priorityId, (priority) => priorityShape(site.url, priority));
    case 'resolution':
      return resolution(site.url, issue);
    case 'resolutiondate':
      return issue.resolved === null ? null : moment(issue.resolved);
    case 'labels':
      return issue.fields.labels;
    case 'components':
      return parts(catalogue.components, issue.fields.components, (one) => componentShape(site.url, one));
    case 'fixVersions':
      return parts(catalogue.versions, issue.fields.fixVersions, (one) => versionShape(site.url, one));
    case 'assignee':
    case 'reporter':
    case 'creator':
      return userShape(site.url, catalogue, issue[field]);
    case 'created':
    case 'updated':
      return moment(issue[field]);
    case 'parent':
      return issue.parentId === null ? undefined : briefShape(site, around.briefs.get(issue.parentId));
    case 'subtasks':
      return around.subtasks
        .filter(({ parentId }) => parentId === issue.id)
        .map((one) => briefShape(site, one));
    case 'issuelinks':
      return around.links.flatMap((link) => linkShapes(site, issue, link, around.briefs));
    case 'comment':
      return commentsShape(site, issue, around.comments);
    case 'security':
      return shapeOf(catalogue.securityLevels, issue.securityId, (level) =>
        securityLevelShape(site.url, level),
      );
    case 'attachment':
      return [];
    case customFieldId(RANK_FIELD):
      return issue.rank;
    case customFieldId(SPRINT_FIELD):
      return sprintsShape(catalogue, issue);
    default:
      return issue.fields.custom[field] ?? null;
  }
}

function resolution(siteUrl: string, { resolutionId }: IssueRecord): JsonObject | null {
  const found = resolutionById(resolutionId);
  return found === undefined ? null : resolutionShape(siteUrl, found);
}

function shapeOf<T>(entries: ReadonlyMap<number, T>, id: number | null, shape: (entry: T) => JsonObject) {
  const entry = id === null ? undefined : entries.get(id);
  return entry === undefined ? null : shape(entry);
}

function parts(
  entries: ReadonlyMap<number, ProjectPart>,
  ids: readonly number[],
  shape: (part: ProjectPart) => JsonObject,
): readonly JsonObject[] {
  return ids.flatMap((id) => entries.get(id) ?? []).map(shape);
}

function sprintsShape(catalogue: Catalogue, issue: IssueRecord): readonly JsonObject[] | null {
  const sprints = issue.fields.sprints.flatMap((id) => catalogue.sprints.get(id) ?? []);
  return sprints.length === 0 ? null : sprints.map(sprintInIssue);
}

/** An issue as other issues show it; nothing for one that the reader may not see. */
export function briefShape(site: Site, brief: IssueBrief | undefined): JsonObject | undefined {
  if (brief === undefined) return undefined;
  const catalogue = site.catalogue();
  return {
    id: String(brief.id),
    key: brief.key,
    self: selfOf(site.url, brief.id),
    fields: {
      summary: brief.summary,
      status: shapeOf(catalogue.statuses, brief.statusId, (status) => statusShape(site.url, status)),
      priority: shapeOf(catalogue.priorities, brief.priorityId, (priority) =>
        priorityShape(site.url, priority),
      ),
      issuetype: shapeOf(catalogue.issueTypes, brief.typeId, (type) => issueTypeShape(site.url, type)),
    },
  };
}

/** A link of an issue to itself shows at both ends. */
function linkShapes(
  site: Site,
  issue: IssueRecord,
  link: LinkRecord,
  briefs: ReadonlyMap<number, IssueBrief>,
): readonly JsonObject[] {
  const type = site.catalogue().linkTypes.get(link.typeId);
  const shown = {
    id: String(link.id),
    self: `${site.url}/rest/api/3/issueLink/${link.id}`,
    type: type && linkTypeShape(site.url, type),
  };
  // A link to an issue that the reader may not see is not there for this reader.
  const end = (name: string, id: number) => {
    const brief = briefs.get(id);
    return brief === undefined ? [] : [{ ...shown, [name]: briefShape(site, brief) }];
  };
  return [
    ...(link.sourceId === issue.id ? end('outwardIssue', link.targetId) : []),
    ...(link.targetId === issue.id ? end('inwardIssue', link.sourceId) : []),
  ];
}

function commentsShape(site: Site, issue: IssueRecord, all: readonly CommentRecord[]): JsonObject {
  const self = `${selfOf(site.url, issue.id)}/comment`;
  const comments = all
    .filter(({ issueId }) => issueId === issue.id)
    .map((comment) => commentShape(site.url, site.catalogue(), comment));
  return { comments, self, maxResults: comments.length, total: comments.length, startAt: 0 };
}

/** The display names of the selected fields, for `expand=names`. */
export function fieldNames(site: Site, wanted: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    fieldDefinitions(site.catalogue()).flatMap(({ id, name }) => (wanted.has(id) ? [[id, name]] : [])),
  );
}

/** The schemas of the selected fields, for `expand=schema`. */
export function fieldSchemas(site: Site, wanted: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(
    fieldDefinitions(site.catalogue()).flatMap(({ id, schema }) =>
      wanted.has(id) && schema ? [[id, schema]] : [],
    ),
  );
}
