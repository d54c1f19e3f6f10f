/** What stories were before, read from ended sprints and from Jira's change history as the person who looks. */
import { route } from '@forge/api';
import { fieldsForPast } from '../story/past';
import type { HistoryReader } from '../usecases/history-reader';
import { readAsUser } from './client';
import { endedSprints } from './ended-sprints';
import { isRefined } from './refined';
import { withHistories, withHistory } from './change-histories';
import { issueReply, issuesReply } from './replies';
import { isOpenToAll } from './security';

/** What is looked at of one reading: the team of today, and a size of answer that comes in time. */
const ITEMS = 60;

export const historyReader: HistoryReader = {
  async endedSprints(boardId, count) {
    const sprints = await endedSprints(boardId);
    return sprints
      .flatMap(({ id, startDate }) => (startDate === undefined ? [] : [{ id, startedAt: startDate }]))
      .slice(0, count);
  },

  async finishedIn(sprintIds, fields, now) {
    const query = new URLSearchParams({
      jql:
        `sprint in (${sprintIds.join(', ')}) AND sprint not in openSprints() AND sprint not in futureSprints() ` +
        'AND statusCategory = Done ORDER BY updated DESC',
      maxResults: String(ITEMS),
      fields: [...fieldsForPast(fields), 'security'].join(','),
    });
    const found = await readAsUser(route`/rest/api/3/search/jql?${query}`, issuesReply);
    const issues = found.issues.filter((issue) => isOpenToAll(issue) && isRefined(issue));
    return withHistories(readAsUser, issues, now);
  },

  async knownIssue(issueId, fields, now) {
    const wanted = fieldsForPast(fields).join(',');
    const issue = await readAsUser(route`/rest/api/3/issue/${issueId}?fields=${wanted}`, issueReply);
    return withHistory(readAsUser, issue, now);
  },
};
