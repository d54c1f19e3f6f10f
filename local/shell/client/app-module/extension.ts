/** What Jira tells an app about the place where its page stands (extension data of Forge's modules used here). */

export interface ProjectPlace {
  readonly id: string;
  readonly key: string;
}

export interface IssuePlace {
  readonly id: string;
  readonly key: string;
  readonly type: { readonly id: string; readonly name: string };
  readonly project: ProjectPlace;
}

/** @param location whole address of the page around */
export function issueContextExtension(issue: IssuePlace, location: string) {
  return {
    type: 'jira:issueContext',
    issue: { id: issue.id, key: issue.key, type: issue.type.name, typeId: issue.type.id },
    project: { id: issue.project.id, key: issue.project.key, type: 'software' },
    location,
  } as const;
}

/** @param location whole address of the page around */
export function projectPageExtension(project: ProjectPlace, location: string) {
  return {
    type: 'jira:projectPage',
    project: { id: project.id, key: project.key, type: 'software' },
    location,
  } as const;
}

/** @param location whole address of the page around */
export function projectSettingsExtension(project: ProjectPlace, location: string) {
  return {
    type: 'jira:projectSettingsPage',
    project: { id: project.id, key: project.key, type: 'software' },
    location,
  } as const;
}

export interface BoardPlace {
  readonly id: number;
  /** Whether it plans in sprints. */
  readonly sprints: boolean;
  readonly project: ProjectPlace;
}

/** What a backlog's, a board's or a sprint's own menu opens. @param location whole address of the page around */
export function boardActionExtension(
  type: 'jira:backlogAction' | 'jira:boardAction' | 'jira:sprintAction',
  board: BoardPlace,
  sprint: { readonly id: number; readonly state: string } | null,
  location: string,
) {
  const { id, key } = board.project;
  return {
    type,
    project: { id, key, type: 'software' },
    board: { id: String(board.id), type: board.sprints ? 'scrum' : 'kanban' },
    ...(sprint !== null && { sprint: { id: String(sprint.id), state: sprint.state } }),
    location,
  } as const;
}

/** @param location whole address of the page around */
export function commandExtension(location: string) {
  return { type: 'jira:command', location } as const;
}

/**
 * What the issue view says to its apps after a change.
 * Jira itself keeps quiet about changes made by the person who is looking
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-issue-context/#limitations);
 * here the app is told of those too, so that one person alone can see it follow.
 */
export function issueChanged(issue: IssuePlace, accountId: string) {
  return {
    event: 'JIRA_ISSUE_CHANGED',
    payload: {
      issueId: issue.id,
      projectId: issue.project.id,
      changes: [{ changeType: 'updated', atlassianId: accountId }],
    },
  } as const;
}
