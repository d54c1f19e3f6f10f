/** Comments that were begun: kept while this page is open, also when one looks at something else in between. */

const drafts = new Map<string, string>();

function nameOf(accountId: string, issueKey: string): string {
  return `${accountId} ${issueKey}`;
}

export function commentDraft(accountId: string, issueKey: string): string {
  return drafts.get(nameOf(accountId, issueKey)) ?? '';
}

export function keepCommentDraft(accountId: string, issueKey: string, markdown: string): void {
  if (markdown === '') drafts.delete(nameOf(accountId, issueKey));
  else drafts.set(nameOf(accountId, issueKey), markdown);
}
