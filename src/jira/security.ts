/** Items with a security level stay out of everything that is kept. */
import type { IssueReply } from './replies';

/** @param issue read with its field `security`; a site that has no such levels leaves it out */
export function isOpenToAll({ fields }: IssueReply): boolean {
  return fields['security'] === undefined || fields['security'] === null;
}
