/** What one field of a site holds, and which of them holds sprints: told by type, never by a fixed id or an English name. */
import type { JiraField } from './fields';

/** Jira's own type for the sprints of an item. */
const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';

/**
 * @param fields all fields of the site
 * @returns `null` where there is none
 */
export function findSprintField(fields: readonly JiraField[]): string | null {
  return fields.find(({ schema }) => schema?.custom === SPRINT_TYPE)?.id ?? null;
}

/** What a field can hold, as far as rules care: words, a number, or anything else. */
export function holdsOf({ schema }: JiraField): 'text' | 'number' | 'other' {
  if (schema?.type === 'string') return 'text';
  return schema?.type === 'number' ? 'number' : 'other';
}
