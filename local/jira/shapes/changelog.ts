/** Entries of the change history as Jira shows them. */
import type { JsonObject } from '../json';
import type { Catalogue } from '../store/catalogue';
import type { ChangeRecord } from '../store/history';
import { moment } from './moment';
import { userShape } from './user';

export function changeShape(siteUrl: string, catalogue: Catalogue, change: ChangeRecord): JsonObject {
  return {
    id: String(change.id),
    author: userShape(siteUrl, catalogue, change.author),
    created: moment(change.created),
    items: change.items,
  };
}
