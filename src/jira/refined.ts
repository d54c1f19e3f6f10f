/** Which items are refined as stories are. */
import { objectOf } from '../story/unknown-json';
import type { IssueReply } from './replies';

/** Epics hold stories, and sub-tasks are parts of one: neither is compared with stories. */
export function isRefined({ fields }: IssueReply): boolean {
  const type = objectOf(fields['issuetype']);
  return type?.['subtask'] !== true && (type?.['hierarchyLevel'] ?? 0) === 0;
}
