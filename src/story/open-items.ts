/** Which items a project without boards has to refine. */

/** JQL; without a board there is no rank to trust beyond Jira's own, and no sprint: all open items that can be refined. */
export function openItemsOf(projectId: string): string {
  return `project = ${projectId} AND statusCategory != Done ORDER BY Rank ASC`;
}
