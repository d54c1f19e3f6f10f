/** What the use cases need to change a field of an issue as the person who asks. */

/** An issue as Jira gives it for a change: its fields untouched, and which of them this person may change where they are. */
export interface IssueForWriting {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Names of the fields as the site calls them, by id; only of those that can be changed. */
  readonly changeable: ReadonlyMap<string, string>;
}

export interface JiraWriter {
  /** As it is now. One request. @throws Problem as a reader does */
  readForWriting(issueId: string, fieldIds: readonly string[]): Promise<IssueForWriting>;
  /**
   * One field, by this person's permission. One request, never repeated.
   * @throws Problem `not-allowed` and `bad-request` where Jira refuses; `jira-unavailable` where nobody knows whether it was done
   */
  writeField(issueId: string, fieldId: string, value: unknown): Promise<void>;
}
