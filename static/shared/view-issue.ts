/** Opens an issue in Jira's own view of it, over the page: whoever closes it is where they were. */
import { ViewIssueModal } from '@forge/jira-bridge';

/**
 * https://developer.atlassian.com/platform/forge/apis-reference/jira-api-bridge/viewIssueModal/
 * @param closed called once it is closed
 * @throws Error where Jira doesn't open it over this page
 */
export async function viewIssue(issueKey: string, closed: () => void): Promise<void> {
  await new ViewIssueModal({ context: { issueKey }, onClose: closed }).open();
}
