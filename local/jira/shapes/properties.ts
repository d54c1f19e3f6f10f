/** Adds to issues the properties that were asked for; those that are not set are absent, as in Jira. */
import type { JsonObject } from '../json';
import type { Site } from '../site';
import { readPropertiesOf } from '../store/properties';

/** @param keys as the caller wrote them; `*all` means every one, a `-` in front leaves one out */
export function withProperties(
  site: Site,
  issues: readonly JsonObject[],
  keys: readonly string[],
): readonly JsonObject[] {
  if (keys.length === 0) return issues;
  const all = keys.includes('*all');
  const found = readPropertiesOf(site.database, issues.map(({ id }) => Number(id)), all ? null : keys); // prettier-ignore
  return issues.map((issue) => ({
    ...issue,
    properties: Object.fromEntries(
      found
        .filter(({ issueId, key }) => String(issueId) === issue['id'] && !keys.includes(`-${key}`))
        .map(({ key, value }) => [key, value]),
    ),
  }));
}
