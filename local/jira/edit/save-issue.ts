/** Writes what a person did to an issue: the issue, its history, the late index, and what the outside is told. */
import type { Account } from '../accounts';
import { issueEvent, type Occasion } from '../events';
import type { IssueChange, Site } from '../site';
import { addChange, type ChangeItem } from '../store/history';
import { readBriefs, type IssueRecord } from '../store/issues';
import { writeMeta } from '../store/meta';
import { deleteIssue, insertIssue, updateIssue } from '../store/write-issue';
import { changesBetween } from './changes';

export function occasionOf(site: Site, account: Account): Occasion {
  return { url: site.url, catalogue: site.catalogue(), account, at: site.clock.now() };
}

/**
 * Nothing happens where nothing changed.
 * @param further items of the history that no field shows, e.g. a move by rank
 */
export function saveIssue(
  site: Site,
  account: Account,
  before: IssueRecord,
  edited: IssueRecord,
  further: readonly ChangeItem[] = [],
): void {
  const { database } = site;
  const items = [
    ...changesBetween(before, edited, site.catalogue(), {
      keyOf: (id) => readBriefs(database, [id]).get(id)?.key,
    }),
    ...further,
  ];
  if (items.length === 0) return;
  const occasion = occasionOf(site, account);
  const after = { ...edited, updated: occasion.at.getTime() };
  site.lag.remember(after.id, before);
  site.write(() => {
    updateIssue(database, site.catalogue(), before, after);
    addChange(database, { issueId: after.id, author: account.accountId, created: after.updated, items });
    writeMeta(database, 'edited', 'yes');
  });
  tell(site, 'updated', after, items, occasion);
}

/** A new issue has no history: what it was made with was there from the beginning. */
export function addIssue(site: Site, account: Account, issue: IssueRecord, keyNumber: number): void {
  const { database } = site;
  site.write(() => {
    insertIssue(database, site.catalogue(), issue, keyNumber);
    database.run('UPDATE jira_project SET last_number = ? WHERE id = ?', [keyNumber, issue.projectId]);
    writeMeta(database, 'edited', 'yes');
  });
  site.lag.remember(issue.id, null);
  tell(site, 'created', issue, [], occasionOf(site, account));
}

export function removeIssue(site: Site, account: Account, issue: IssueRecord): void {
  const { database } = site;
  site.lag.remember(issue.id, issue);
  site.write(() => {
    deleteIssue(database, issue.id);
    writeMeta(database, 'edited', 'yes');
  });
  tell(site, 'deleted', issue, [], occasionOf(site, account));
}

function tell(
  site: Site,
  event: IssueChange['event'],
  issue: IssueRecord,
  items: readonly ChangeItem[],
  occasion: Occasion,
): void {
  const product = issueEvent(event, issue, items, occasion);
  site.onIssueChanged({
    event,
    issueId: String(issue.id),
    issueKey: issue.key,
    projectKey: issue.key.slice(0, issue.key.lastIndexOf('-')),
    author: occasion.account.accountId,
    at: occasion.at,
    items,
    product,
  });
  site.onEvent(product);
}
