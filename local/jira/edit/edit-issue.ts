/** One edit of one issue: read the request, apply it field by field, write it with its history, tell the outside. */
import { z } from 'zod';
import type { Account } from '../accounts';
import { fieldDefinitions } from '../fields';
import { badRequest, JiraError } from '../jira-error';
import type { Site } from '../site';
import { addChange, type ChangeItem } from '../store/history';
import { findIssueId, readBriefs, readIssues, type IssueRecord } from '../store/issues';
import { writeMeta } from '../store/meta';
import { updateIssue } from '../store/write-issue';
import { changesBetween } from './changes';
import { editorOf, FieldRefusal, type EditContext, type Verb } from './field-edits';

/** IssueUpdateDetails of the platform's OpenAPI document. A transition in an edit is ignored, as Jira does. */
export const editBody = z.looseObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
});
export type EditBody = z.infer<typeof editBody>;

interface Step {
  readonly field: string;
  readonly verb: string;
  readonly value: unknown;
}

/** @throws JiraError 400 with all refused fields at once; nothing was written then */
export function editIssue(site: Site, account: Account, issue: IssueRecord, body: EditBody): void {
  if (body.fields === undefined && body.update === undefined)
    throw badRequest("one of 'fields' or 'update' required");
  if (body['properties'] !== undefined) {
    site.onUnknown('PUT /rest/api/3/issue/{issueIdOrKey} with properties');
    throw badRequest('Issue properties are not built in this stand-in of Jira.');
  }
  const edited = applySteps(site, account, issue, readSteps(body));
  const items = changesBetween(issue, edited, site.catalogue(), {
    keyOf: (id) => readBriefs(site.database, [id]).get(id)?.key,
  });
  if (items.length === 0) return;
  const at = site.clock.now();
  write(site, account, issue, { ...edited, updated: at.getTime() }, items);
  site.onIssueChanged({
    event: 'updated',
    issueId: String(issue.id),
    issueKey: issue.key,
    projectKey: issue.key.slice(0, issue.key.lastIndexOf('-')),
    author: account.accountId,
    at,
    items,
  });
}

function readSteps(body: EditBody): readonly Step[] {
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

function applySteps(site: Site, account: Account, issue: IssueRecord, steps: readonly Step[]): IssueRecord {
  const context: EditContext = {
    catalogue: site.catalogue(),
    account,
    findIssue: (idOrKey) => {
      const id = findIssueId(site.database, idOrKey);
      return id === undefined ? undefined : readIssues(site.database, [id])[0];
    },
  };
  const errors: Record<string, string> = {};
  let edited = issue;
  for (const { field, verb, value } of steps) {
    try {
      edited = applyStep(edited, field, verb, value, context);
    } catch (error) {
      if (!(error instanceof FieldRefusal)) throw error;
      errors[field] ??= error.message;
    }
  }
  if (Object.keys(errors).length > 0) throw new JiraError(400, [], errors);
  return edited;
}

function applyStep(
  issue: IssueRecord,
  field: string,
  verb: string,
  value: unknown,
  context: EditContext,
): IssueRecord {
  const edit = editorOf(field, context);
  if (edit === undefined)
    throw new FieldRefusal(
      `Field '${field}' cannot be set. It is not on the appropriate screen, or unknown.`,
    );
  const known = fieldDefinitions(context.catalogue).find(({ id }) => id === field)?.operations ?? [];
  if (!isVerb(verb) || !known.includes(verb))
    throw new FieldRefusal(`The operation '${verb}' is not supported for this field.`);
  return edit(issue, verb, value, context);
}

function isVerb(verb: string): verb is Verb {
  return verb === 'set' || verb === 'add' || verb === 'remove';
}

function write(
  site: Site,
  account: Account,
  before: IssueRecord,
  after: IssueRecord,
  items: readonly ChangeItem[],
): void {
  const { database } = site;
  database.transaction(() => {
    updateIssue(database, site.catalogue(), before, after);
    addChange(database, { issueId: after.id, author: account.accountId, created: after.updated, items });
    writeMeta(database, 'edited', 'yes');
  });
}
