/** A comment as Jira shows it. */
import type { JsonObject } from '../json';
import type { Catalogue } from '../store/catalogue';
import type { CommentRecord } from '../store/issues';
import { moment } from './moment';
import { userShape } from './user';

export function commentShape(siteUrl: string, catalogue: Catalogue, comment: CommentRecord): JsonObject {
  return {
    self: `${siteUrl}/rest/api/3/issue/${comment.issueId}/comment/${comment.id}`,
    id: String(comment.id),
    author: userShape(siteUrl, catalogue, comment.author),
    body: comment.body,
    updateAuthor: userShape(siteUrl, catalogue, comment.updateAuthor),
    created: moment(comment.created),
    updated: moment(comment.updated),
    jsdPublic: true,
  };
}
