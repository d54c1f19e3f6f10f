/** Creates issues: what a project has, what its screen asks for, and the creating itself. */
import { z } from 'zod/mini';
import { readListedFieldMetas } from '../jira/field-meta';
import type { FieldMeta } from '../jira/field-meta';
import { askJira, parsed } from './ask-jira';
import { readTypes } from './choices';
import type { TypeAndLevel } from './choices';

function metaPath(projectKey: string): string {
  return `/rest/api/3/issue/createmeta/${encodeURIComponent(projectKey)}/issuetypes`;
}

// Atlassian's document names the lists twice; a live site answers with the first name of each.
const TYPES = z.object({
  issueTypes: z.optional(z.array(z.unknown())),
  createMetaIssueType: z.optional(z.array(z.unknown())),
});
const FIELDS = z.object({
  fields: z.optional(z.array(z.unknown())),
  results: z.optional(z.array(z.unknown())),
});

/** The types that this person may create in a project. */
export async function loadCreateTypes(
  accountId: string,
  projectKey: string,
  signal: AbortSignal,
): Promise<readonly TypeAndLevel[]> {
  const path = `${metaPath(projectKey)}?maxResults=200`;
  const body = parsed(TYPES, await askJira(accountId, path, { signal }));
  return readTypes(body.issueTypes ?? body.createMetaIssueType ?? []);
}

/** The fields on the screen for a new issue of a type. */
export async function loadCreateFields(
  accountId: string,
  projectKey: string,
  typeId: string,
  signal: AbortSignal,
): Promise<readonly FieldMeta[]> {
  const path = `${metaPath(projectKey)}/${encodeURIComponent(typeId)}?maxResults=200`;
  const body = parsed(FIELDS, await askJira(accountId, path, { signal }));
  return readListedFieldMetas(body.fields ?? body.results ?? []);
}

const CREATED = z.object({ id: z.string(), key: z.string() });

/** @throws Failure with sentences for single fields, where Jira names them */
export async function createIssue(
  accountId: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<{ readonly id: string; readonly key: string }> {
  const call = { method: 'POST', body: { fields } } as const;
  return parsed(CREATED, await askJira(accountId, '/rest/api/3/issue', call));
}
