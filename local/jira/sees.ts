/**
 * Who may see what. A security level hides an item from everybody outside it, everywhere: in search, on boards, in
 * links, among sub-tasks and by its very key, whose item then does not exist for them.
 */
import type { Account } from './accounts';
import { notFound } from './jira-error';
import { join, sql, type Sql } from './jql/sql';
import { mayDo } from './permissions';
import type { Site } from './site';
import type { Catalogue } from './store/catalogue';
import { findIssueId, readBriefs, readIssues, type IssueRecord } from './store/issues';

/** @param securityId the level of an item, `null` where it has none */
export function sees(catalogue: Catalogue, account: Account, securityId: number | null): boolean {
  if (!mayDo(account, 'BROWSE_PROJECTS')) return false;
  if (securityId === null) return true;
  // The app is in no level: items with one stay out of everything it reads as itself.
  return catalogue.securityLevels.get(securityId)?.members.includes(account.accountId) ?? false;
}

/** Adds to a condition that the account may see what it finds. The issue is `i`. */
export function within(catalogue: Catalogue, account: Account, where: Sql): Sql {
  if (catalogue.securityLevels.size === 0) return where;
  const levels = [...catalogue.securityLevels.keys()].filter((id) => sees(catalogue, account, id));
  const visible = sql(
    '(i.security_id IS NULL OR i.security_id IN (SELECT value FROM json_each(?)))',
    JSON.stringify(levels),
  );
  return join([where, visible], 'AND');
}

/** @returns the id of an issue that this account may see, by its id or key in any case */
export function findVisibleId(site: Site, account: Account, idOrKey: string): number | undefined {
  const id = findIssueId(site.database, idOrKey);
  const brief = id === undefined ? undefined : readBriefs(site.database, [id]).get(id);
  return brief !== undefined && sees(site.catalogue(), account, brief.securityId) ? id : undefined;
}

/** @throws JiraError 404 when there is no such issue or this account may not see it */
export function issueOf(site: Site, account: Account, idOrKey: string): IssueRecord {
  const id = findIssueId(site.database, idOrKey);
  const issue = id === undefined ? undefined : readIssues(site.database, [id])[0];
  if (issue === undefined || !sees(site.catalogue(), account, issue.securityId))
    throw notFound('Issue does not exist or you do not have permission to see it.');
  return issue;
}
