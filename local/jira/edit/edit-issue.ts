/** One edit of one issue: read the request and apply it field by field; all refusals at once, or all of it is written. */
import { z } from 'zod';
import type { Account } from '../accounts';
import { fieldDefinitions } from '../fields';
import { badRequest, JiraError } from '../jira-error';
import { findVisibleId } from '../sees';
import type { Site } from '../site';
import { readIssues, type IssueRecord } from '../store/issues';
import { writeProperties } from '../store/properties';
import { editorOf, FieldRefusal, type EditContext, type Verb } from './field-edits';
import { readProperties } from './properties';
import { saveIssue } from './save-issue';

/** IssueUpdateDetails of the platform's OpenAPI document. A transition in an edit is ignored, as Jira does. */
export const editBody = z.looseObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
  properties: z.array(z.looseObject({ key: z.string(), value: z.unknown() })).optional(),
});
export type EditBody = z.infer<typeof editBody>;

export interface Step {
  readonly field: string;
  readonly verb: string;
  readonly value: unknown;
}

/** @throws JiraError 400 with all refused fields at once; nothing was written then */
export function editIssue(site: Site, account: Account, issue: IssueRecord, body: EditBody): void {
  if (body.fields === undefined && body.update === undefined && body.properties === undefined)
    throw badRequest("one of 'fields' or 'update' required");
  const properties = readProperties(body.properties ?? []);
  const { edited, errors } = applySteps(editContext(site, account), issue, readSteps(body));
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  site.write(() => {
    writeProperties(site.database, [issue.id], properties);
    saveIssue(site, account, issue, edited);
  });
}

/** @throws JiraError 400 for a field that is named twice */
export function readSteps(body: EditBody): readonly Step[] {
  const twice = Object.keys(body.fields ?? {}).find((field) => Object.hasOwn(body.update ?? {}, field));
  if (twice !== undefined)
    throw new JiraError(400, [], { [twice]: `Field '${twice}' cannot appear in both 'fields' and 'update'` });
  return [
    ...Object.entries(body.fields ?? {}).map(([field, value]) => ({ field, verb: 'set', value })),
    ...Object.entries(body.update ?? {}).flatMap(([field, operations]) =>
      operations.flatMap((one) => Object.entries(one).map(([verb, value]) => ({ field, verb, value }))),
    ),
  ];
}

export function editContext(site: Site, account: Account): EditContext {
  return {
    catalogue: site.catalogue(),
    account,
    findIssue: (idOrKey) => {
      const id = findVisibleId(site, account, idOrKey);
      return id === undefined ? undefined : readIssues(site.database, [id])[0];
    },
  };
}

/** @returns the issue as far as it could be edited, and by field what was refused */
export function applySteps(
  context: EditContext,
  issue: IssueRecord,
  steps: readonly Step[],
): { readonly edited: IssueRecord; readonly errors: Readonly<Record<string, string>> } {
  // A map: names such as "constructor" come from outside, and every plain object knows them already.
  const errors = new Map<string, string>();
  let edited = issue;
  for (const { field, verb, value } of steps) {
    try {
      edited = applyStep(edited, field, verb, value, context);
    } catch (error) {
      if (!(error instanceof FieldRefusal)) throw error;
      if (!errors.has(field)) errors.set(field, error.message);
    }
  }
  return { edited, errors: Object.fromEntries(errors) };
}

/** What Jira says of a field that no screen shows or that does not exist. */
export function notOnScreen(field: string): string {
  return `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`;
}

function applyStep(
  issue: IssueRecord,
  field: string,
  verb: string,
  value: unknown,
  context: EditContext,
): IssueRecord {
  const edit = editorOf(field, issue.projectId, context);
  if (edit === undefined) throw new FieldRefusal(notOnScreen(field));
  const known = fieldDefinitions(context.catalogue).find(({ id }) => id === field)?.operations ?? [];
  if (!isVerb(verb) || !known.includes(verb))
    throw new FieldRefusal(`The operation '${verb}' is not supported for this field.`);
  return edit(issue, verb, value, context);
}

function isVerb(verb: string): verb is Verb {
  return verb === 'set' || verb === 'add' || verb === 'remove';
}
