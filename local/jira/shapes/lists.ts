/** Projects, types, statuses and the like as Jira shows them, alone or inside an issue. */
import type {
  Catalogue,
  IssueType,
  LinkType,
  Priority,
  Project,
  ProjectPart,
  SecurityLevel,
  Sprint,
  Status,
  StatusCategoryKey,
} from '../store/catalogue';
import type { Resolution } from '../store/resolutions';
import { OWNER } from '../accounts';
import type { JsonObject } from '../json';
import { userShape } from './user';

const CATEGORY = {
  undefined: { id: 1, colorName: 'medium-gray', name: 'No Category' },
  new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, colorName: 'green', name: 'Done' },
} as const;

export function statusCategoryShape(siteUrl: string, key: StatusCategoryKey | 'undefined'): JsonObject {
  const { id, colorName, name } = CATEGORY[key];
  return { self: `${siteUrl}/rest/api/3/statuscategory/${id}`, id, key, colorName, name };
}

export function statusCategoryShapes(siteUrl: string): readonly JsonObject[] {
  return (['undefined', 'new', 'indeterminate', 'done'] as const).map((key) =>
    statusCategoryShape(siteUrl, key),
  );
}

export function statusShape(siteUrl: string, status: Status): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/status/${status.id}`,
    description: '',
    iconUrl: `${siteUrl}/`,
    name: status.name,
    id: String(status.id),
    statusCategory: statusCategoryShape(siteUrl, status.category),
  };
}

export function issueTypeShape(siteUrl: string, type: IssueType): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/issuetype/${type.id}`,
    id: String(type.id),
    description: '',
    iconUrl: `${siteUrl}/images/icons/issuetypes/${type.level < 0 ? 'subtask' : type.level > 0 ? 'epic' : 'story'}.svg`,
    name: type.name,
    subtask: type.level < 0,
    hierarchyLevel: type.level,
  };
}

export function priorityShape(siteUrl: string, priority: Priority): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/priority/${priority.id}`,
    iconUrl: `${siteUrl}/images/icons/priorities/${encodeURIComponent(priority.name.toLowerCase())}.svg`,
    name: priority.name,
    id: String(priority.id),
  };
}

export function resolutionShape(siteUrl: string, resolution: Resolution): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/resolution/${resolution.id}`,
    id: String(resolution.id),
    description: resolution.description,
    name: resolution.name,
  };
}

export function securityLevelShape(siteUrl: string, level: SecurityLevel): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/securitylevel/${level.id}`,
    id: String(level.id),
    description: '',
    name: level.name,
  };
}

export function linkTypeShape(siteUrl: string, type: LinkType): JsonObject {
  return {
    id: String(type.id),
    name: type.name,
    inward: type.inward,
    outward: type.outward,
    self: `${siteUrl}/rest/api/3/issueLinkType/${type.id}`,
  };
}

export function componentShape(siteUrl: string, part: ProjectPart): JsonObject {
  return { self: `${siteUrl}/rest/api/3/component/${part.id}`, id: String(part.id), name: part.name };
}

export function versionShape(siteUrl: string, part: ProjectPart): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/version/${part.id}`,
    id: String(part.id),
    name: part.name,
    archived: false,
    released: false,
  };
}

/** The project as it stands inside an issue. */
export function projectInIssue(siteUrl: string, project: Project): JsonObject {
  const picture = `${siteUrl}/images/project.svg`;
  return {
    self: `${siteUrl}/rest/api/3/project/${project.id}`,
    id: String(project.id),
    key: project.key,
    name: project.name,
    projectTypeKey: 'software',
    simplified: project.style === 'next-gen',
    avatarUrls: { '48x48': picture, '24x24': picture, '16x16': picture, '32x32': picture },
  };
}

/** The project as a list of projects shows it. */
export function projectInList(siteUrl: string, project: Project): JsonObject {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...projectInIssue(siteUrl, project),
    style: project.style,
    isPrivate: false,
    properties: {},
  };
}

/** The project by itself, with its types, components and versions. */
export function projectShape(siteUrl: string, catalogue: Catalogue, project: Project): JsonObject {
  const own = (parts: ReadonlyMap<number, ProjectPart>) =>
    [...parts.values()].filter(({ projectId }) => projectId === project.id);
  return {
    ...projectInList(siteUrl, project),
    description: '',
    lead: userShape(siteUrl, catalogue, OWNER.accountId),
    assigneeType: 'UNASSIGNED',
    issueTypes: [...catalogue.issueTypes.values()].map((type) => issueTypeShape(siteUrl, type)),
    components: own(catalogue.components).map((part) => componentShape(siteUrl, part)),
    versions: own(catalogue.versions).map((part) => ({
      ...versionShape(siteUrl, part),
      projectId: project.id,
    })),
    roles: {},
  };
}

/** A sprint as the value of the Sprint field. */
export function sprintInIssue(sprint: Sprint): JsonObject {
  return {
    id: sprint.id,
    name: sprint.name,
    state: sprint.state,
    boardId: sprint.boardId,
    goal: sprint.goal ?? '',
    ...dates(sprint),
  };
}

/** A sprint by itself, as the boards' interface shows it. */
export function sprintShape(siteUrl: string, sprint: Sprint): JsonObject {
  return {
    id: sprint.id,
    self: `${siteUrl}/rest/agile/1.0/sprint/${sprint.id}`,
    state: sprint.state,
    name: sprint.name,
    ...dates(sprint),
    originBoardId: sprint.boardId,
    goal: sprint.goal ?? '',
  };
}

/** Dates that are not set are absent. These are written with a Z, unlike the dates of issues. */
function dates({ startDate, endDate, completeDate }: Sprint): JsonObject {
  const set = { startDate, endDate, completeDate };
  return Object.fromEntries(
    Object.entries(set).flatMap(([name, value]) =>
      value === null ? [] : [[name, new Date(value).toISOString()]],
    ),
  );
}
