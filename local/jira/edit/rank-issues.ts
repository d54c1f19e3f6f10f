/** Moves issues up or down by rank, together and in the order they are named. */
import type { Account } from '../accounts';
import { badRequest } from '../jira-error';
import type { Site } from '../site';
import type { IssueRecord } from '../store/issues';
import { rankChange } from '../store/load-history';
import { rankBelow, rankBetween } from '../store/ranks';
import { text } from '../store/rows';
import { saveIssue } from './save-issue';

/** @param anchor the issue that they go before or after */
export function rankIssues(
  site: Site,
  account: Account,
  issues: readonly IssueRecord[],
  { anchor, side }: { readonly anchor: IssueRecord; readonly side: 'before' | 'after' },
): void {
  if (issues.some(({ id }) => id === anchor.id))
    throw badRequest('An issue cannot be ranked before or after itself.');
  const moving = JSON.stringify(issues.map(({ id }) => id));
  const neighbour = (comparison: '<' | '>') =>
    site.database.get(
      `SELECT rank FROM jira_issue WHERE rank ${comparison} ? AND id NOT IN (SELECT value FROM json_each(?))
       ORDER BY rank ${comparison === '<' ? 'DESC' : 'ASC'} LIMIT 1`,
      [anchor.rank, moving],
    );
  const above = side === 'after' ? anchor.rank : rankOf(neighbour('<'));
  const below = side === 'before' ? anchor.rank : rankOf(neighbour('>'));
  let last = above;
  for (const issue of issues) {
    const rank = below === null ? rankBelow(last ?? anchor.rank) : rankBetween(last, below);
    const words = rank < issue.rank ? 'Ranked higher' : 'Ranked lower';
    saveIssue(site, account, issue, { ...issue, rank }, rank === issue.rank ? [] : [rankChange(words)]);
    last = rank;
  }
}

function rankOf(row: ReturnType<Site['database']['get']>): string | null {
  return row === undefined ? null : text(row, 'rank');
}
