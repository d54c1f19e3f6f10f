/** What happens to sprints: made, renamed, started, closed; and issues that go into one or back to the backlog. */
import type { Account } from '../accounts';
import { sprintEvent } from '../events';
import { badRequest } from '../jira-error';
import type { Site } from '../site';
import type { Sprint, SprintState } from '../store/catalogue';
import type { IssueRecord } from '../store/issues';
import { writeMeta } from '../store/meta';
import { insertSprint, writeSprint } from '../store/sprints';
import { occasionOf, saveIssue } from './save-issue';

const NEXT: Readonly<Record<SprintState, readonly SprintState[]>> = {
  future: ['future', 'active'],
  active: ['active', 'closed'],
  closed: ['closed'],
};

/** @returns the sprint as it was made */
export function makeSprint(site: Site, account: Account, sprint: Omit<Sprint, 'id'>): Sprint {
  const made = site.write(() => {
    writeMeta(site.database, 'edited', 'yes');
    return insertSprint(site.database, sprint);
  });
  site.reload();
  site.onEvent(sprintEvent('created', made, occasionOf(site, account)));
  return made;
}

/**
 * Starting needs both dates. What is not done when a sprint closes is in the backlog again by itself: its sprint field
 * keeps the sprint, which is open no longer.
 * @throws JiraError 400 for a step that Jira does not take
 */
export function changeSprint(site: Site, account: Account, before: Sprint, wanted: Sprint): Sprint {
  if (!NEXT[before.state].includes(wanted.state))
    throw badRequest(`A sprint that is ${before.state} cannot become ${wanted.state}.`);
  const starts = before.state === 'future' && wanted.state === 'active';
  const closes = before.state === 'active' && wanted.state === 'closed';
  if (starts && (wanted.startDate === null || wanted.endDate === null))
    throw badRequest('Start date and end date are required to start a sprint.');
  if (wanted.startDate !== null && wanted.endDate !== null && wanted.endDate <= wanted.startDate)
    throw badRequest('The start date of a sprint must be before the end date.');
  const now = site.clock.now().getTime();
  const after = closes ? { ...wanted, completeDate: wanted.completeDate ?? now } : wanted;
  site.write(() => {
    writeSprint(site.database, after);
    writeMeta(site.database, 'edited', 'yes');
  });
  site.reload();
  const kind = starts ? 'started' : closes ? 'closed' : 'updated';
  site.onEvent(sprintEvent(kind, after, occasionOf(site, account), kind === 'updated' ? before : undefined));
  return after;
}

/**
 * Moves issues into an open sprint, or with `null` to the backlog. Sprints that are over stay, as Jira keeps them.
 * @throws JiraError 400 for a sprint that is over
 */
export function moveIssues(
  site: Site,
  account: Account,
  issues: readonly IssueRecord[],
  sprint: Sprint | null,
): void {
  if (sprint?.state === 'closed') throw badRequest('Issues cannot be added to a sprint that is closed.');
  const { sprints } = site.catalogue();
  for (const issue of issues) {
    const over = issue.fields.sprints.filter((id) => sprints.get(id)?.state === 'closed');
    const moved = [...over, ...(sprint === null ? [] : [sprint.id])];
    saveIssue(site, account, issue, { ...issue, fields: { ...issue.fields, sprints: moved } });
  }
}
