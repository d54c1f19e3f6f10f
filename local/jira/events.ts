/**
 * What the platform tells an app of Jira's events. Payloads hold little on purpose: no description, no custom field, no
 * sprint (developer.atlassian.com/platform/forge/events-reference/jira and /jira-software).
 * `selfGenerated` is left to the platform, which alone knows whether the call came from the app.
 */
import type { Account } from './accounts';
import type { JsonObject } from './json';
import { issueTypeShape, projectInIssue, statusShape } from './shapes/lists';
import { moment } from './shapes/moment';
import { userShape } from './shapes/user';
import type { Catalogue, Project, Sprint } from './store/catalogue';
import type { ChangeItem } from './store/history';
import type { CommentRecord, IssueRecord, LinkRecord } from './store/issues';

export interface ProductEvent {
  /** e.g. `avi:jira:updated:issue` */
  readonly eventType: string;
  /** The payload, `eventType` included. */
  readonly payload: JsonObject;
  /** Account id of who caused it. */
  readonly author: string;
  readonly projectKey: string | null;
  readonly at: Date;
}

/** Where and when something happened. */
export interface Occasion {
  readonly url: string;
  readonly catalogue: Catalogue;
  readonly account: Account;
  readonly at: Date;
}

export function issueEvent(
  kind: 'created' | 'updated' | 'deleted',
  issue: IssueRecord,
  items: readonly ChangeItem[],
  occasion: Occasion,
): ProductEvent {
  const status = items.find(({ field }) => field === 'status');
  const assigned = items.some(({ field }) => field === 'assignee');
  return event(`avi:jira:${kind}:issue`, projectOf(issue, occasion), occasion, {
    issue: eventIssue(issue, occasion),
    associatedUsers: associated([issue.creator, issue.reporter, issue.assignee]),
    ...(kind === 'updated' && {
      changelog: { items },
      jiraEventTypeName: status ? 'issue_generic' : assigned ? 'issue_assigned' : 'issue_updated',
      ...(status && {
        associatedStatuses: [status.from, status.to].flatMap((id) => statusOf(Number(id), occasion) ?? []),
      }),
    }),
  });
}

/** Sent for a comment that is new and for one that was edited. */
export function commentEvent(
  kind: 'commented' | 'deleted',
  issue: IssueRecord,
  comment: CommentRecord,
  occasion: Occasion,
): ProductEvent {
  const { url, catalogue } = occasion;
  const eventType = kind === 'commented' ? 'avi:jira:commented:issue' : 'avi:jira:deleted:comment';
  return event(eventType, projectOf(issue, occasion), occasion, {
    issue: eventIssue(issue, occasion),
    associatedUsers: associated([comment.author]),
    comment: {
      id: String(comment.id),
      self: `${url}/rest/api/2/issue/${issue.id}/comment/${comment.id}`,
      author: userShape(url, catalogue, comment.author),
      updateAuthor: userShape(url, catalogue, comment.updateAuthor),
      body: comment.body,
      created: moment(comment.created),
      updated: moment(comment.updated),
      jsdPublic: true,
    },
  });
}

export function linkEvent(
  kind: 'created' | 'deleted',
  link: LinkRecord,
  [source, target]: readonly [IssueRecord, IssueRecord],
  occasion: Occasion,
): ProductEvent {
  const type = occasion.catalogue.linkTypes.get(link.typeId);
  return event(`avi:jira:${kind}:issuelink`, projectOf(source, occasion), occasion, {
    id: String(link.id),
    sourceIssueId: String(source.id),
    destinationIssueId: String(target.id),
    sourceProjectId: String(source.projectId),
    destinationProjectId: String(target.projectId),
    ...(type && {
      issueLinkType: {
        id: String(type.id),
        name: type.name,
        inwardName: type.inward,
        outwardName: type.outward,
      },
    }),
  });
}

/** @param old what the sprint was before, for an update */
export function sprintEvent(
  kind: 'created' | 'started' | 'updated' | 'closed',
  sprint: Sprint,
  occasion: Occasion,
  old?: Sprint,
): ProductEvent {
  const board = occasion.catalogue.boards.get(sprint.boardId);
  const project = board && occasion.catalogue.projects.get(board.projectId);
  return event(`avi:jira-software:${kind}:sprint`, project, occasion, {
    sprint: eventSprint(sprint),
    ...(old && { oldValue: eventSprint(old) }),
  });
}

export function projectDeletedEvent(project: Project, occasion: Occasion): ProductEvent {
  const eventType = 'avi:jira:deleted:project';
  const made = event(eventType, project, occasion, {});
  // The documentation names nobody who caused it.
  return { ...made, payload: { eventType, project: projectInIssue(occasion.url, project) } };
}

function event(
  eventType: string,
  project: Project | undefined,
  { account, at }: Occasion,
  content: JsonObject,
): ProductEvent {
  const author = account.accountId;
  return {
    eventType,
    payload: { eventType, ...content, atlassianId: author },
    author,
    projectKey: project?.key ?? null,
    at,
  };
}

function projectOf({ projectId }: IssueRecord, { catalogue }: Occasion): Project | undefined {
  return catalogue.projects.get(projectId);
}

function eventIssue(issue: IssueRecord, occasion: Occasion): JsonObject {
  const { url, catalogue } = occasion;
  const type = catalogue.issueTypes.get(issue.typeId);
  const project = projectOf(issue, occasion);
  return {
    id: String(issue.id),
    key: issue.key,
    fields: asVersion2({
      summary: issue.summary,
      issuetype: type ? issueTypeShape(url, type) : null,
      creator: userShape(url, catalogue, issue.creator),
      created: moment(issue.created),
      project: project ? projectInIssue(url, project) : null,
      reporter: userShape(url, catalogue, issue.reporter),
      assignee: userShape(url, catalogue, issue.assignee),
      updated: moment(issue.updated),
      status: statusOf(issue.statusId, occasion) ?? null,
    }),
  };
}

/** Addresses inside an event are those of version 2 of the interface. */
function asVersion2(fields: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(fields), (key, value: unknown) =>
    key === 'self' && typeof value === 'string' ? value.replace('/rest/api/3/', '/rest/api/2/') : value,
  ) as JsonObject;
}

function statusOf(id: number, { url, catalogue }: Occasion): JsonObject | undefined {
  const status = catalogue.statuses.get(id);
  return status && statusShape(url, status);
}

function associated(accountIds: readonly (string | null)[]): JsonObject {
  const present = new Set(accountIds.filter((id) => id !== null));
  return { associatedUsers: [...present].map((accountId) => ({ accountId })) };
}

/** Ids are text here, unlike in the boards' interface. */
function eventSprint(sprint: Sprint): JsonObject {
  const { startDate, endDate, completeDate } = sprint;
  const dates = Object.entries({ startDate, endDate, completeDate });
  return {
    id: String(sprint.id),
    originBoardId: String(sprint.boardId),
    name: sprint.name,
    goal: sprint.goal ?? '',
    state: sprint.state,
    ...Object.fromEntries(dates.flatMap(([name, value]) => (value === null ? [] : [[name, moment(value)]]))),
  };
}
