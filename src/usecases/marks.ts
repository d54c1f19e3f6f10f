/** What the app leaves on issues in Jira, and takes away when it is removed. */

/** Of issue properties; all apps share their keys, so it begins with our name. */
export const READINESS_PROPERTY = 'groundwork.readiness';

export interface IssueMarks {
  /**
   * Takes a property away from every issue that the app may edit.
   * @param withinSeconds it gives up then
   * @throws Problem where Jira does not take it on
   */
  removeEverywhere(propertyKey: string, withinSeconds: number): Promise<void>;
}
