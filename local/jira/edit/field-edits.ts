/** What each field takes in an edit, and how it says no. The words are Jira's, as far as they are known. */
import { PEOPLE } from '../people';
import type { Account } from '../accounts';
import { flatText } from '../adf/flat-text';
import { isAtlassianDocument } from '../adf/valid';
import { customFieldId } from '../fields';
import { isObject } from '../json';
import { mayDo } from '../permissions';
import type { AdfDocument } from '../seed';
import {
  byName,
  estimateFieldOf,
  POINT_ESTIMATE_FIELD,
  STORY_POINTS_FIELD,
  type Catalogue,
  type CustomField,
  type ProjectPart,
} from '../store/catalogue';
import type { IssueRecord, StoredFields } from '../store/issues';

export type Verb = 'set' | 'add' | 'remove';

export interface EditContext {
  readonly catalogue: Catalogue;
  /** Who edits. */
  readonly account: Account;
  readonly findIssue: (idOrKey: string) => IssueRecord | undefined;
}

/** Why a field refuses its value; collected by field, so that a person sees all of them at once. */
export class FieldRefusal extends Error {
  override readonly name = 'FieldRefusal';
}

/** @throws FieldRefusal when the value is none for this field */
export type EditField = (issue: IssueRecord, verb: Verb, value: unknown, context: EditContext) => IssueRecord;

const LONGEST_SUMMARY = 255;
const LONGEST_TEXT = 32_767;

/** @returns how the field is edited, or `undefined` where no screen of the project lets this person set it */
export function editorOf(
  field: string,
  projectId: number,
  { catalogue, account }: Pick<EditContext, 'catalogue' | 'account'>,
): EditField | undefined {
  const project = catalogue.projects.get(projectId);
  if (project === undefined || project.offScreen.includes(field)) return undefined;
  // The two ways to manage a project estimate in fields of their own; neither stands on the other's screens.
  const estimates: readonly string[] = [POINT_ESTIMATE_FIELD, STORY_POINTS_FIELD].map(customFieldId);
  if (estimates.includes(field) && field !== customFieldId(estimateFieldOf(project))) return undefined;
  if (field === 'reporter' && !mayDo(account, 'MODIFY_REPORTER')) return undefined;
  if (Object.hasOwn(SYSTEM, field)) return SYSTEM[field];
  const custom = [...catalogue.customFields.values()].find(({ id }) => customFieldId(id) === field);
  return custom && customEditor(custom);
}

const SYSTEM: Readonly<Record<string, EditField>> = {
  summary: single((issue, value) => ({ ...issue, summary: summary(value) })),
  description: single((issue, value) => stored(issue, { description: document(value) })),
  priority: single((issue, value, { catalogue }) => ({
    ...issue,
    priorityId: reference(value, catalogue.priorities, 'The priority selected is invalid.'),
  })),
  issuetype: single((issue, value, { catalogue }) => {
    const refusal = 'The issue type selected is invalid.';
    const typeId = reference(value, catalogue.issueTypes, refusal);
    // A change of level would need a parent to go with it, which is a move and no edit.
    if (catalogue.issueTypes.get(typeId)?.level !== catalogue.issueTypes.get(issue.typeId)?.level)
      throw new FieldRefusal(refusal);
    return { ...issue, typeId };
  }),
  assignee: single((issue, value) => ({ ...issue, assignee: assignable(value, issue) })),
  reporter: single((issue, value) => {
    const reporter = accountIdIn(value);
    // Who is there already may stay, though nobody else without an account could come.
    if (reporter === issue.reporter) return issue;
    if (reporter === null || !PEOPLE.some(({ accountId }) => accountId === reporter))
      throw new FieldRefusal('The reporter specified is not a user.');
    return { ...issue, reporter };
  }),
  parent: single(parent),
  labels: list(
    ({ fields }) => fields.labels,
    (issue, labels) => stored(issue, { labels }),
    label,
  ),
  components: list(
    ({ fields }) => fields.components,
    (issue, components) => stored(issue, { components }),
    (value, issue, { catalogue }) =>
      reference(value, ownParts(catalogue.components, issue), noSuch('Component', value)),
  ),
  fixVersions: list(
    ({ fields }) => fields.fixVersions,
    (issue, fixVersions) => stored(issue, { fixVersions }),
    (value, issue, { catalogue }) =>
      reference(value, ownParts(catalogue.versions, issue), noSuch('Version', value)),
  ),
};

function customEditor(field: CustomField): EditField | undefined {
  const id = customFieldId(field.id);
  const put = (issue: IssueRecord, value: unknown) => custom(issue, id, value);
  switch (field.kind) {
    case 'rank':
      return undefined;
    case 'sprint':
      return single(sprint);
    case 'number':
      return single((issue, value) => put(issue, numeric(value)));
    case 'text':
      return single((issue, value) => put(issue, line(value)));
    case 'document':
      return single((issue, value) => put(issue, document(value)));
    case 'words':
      return list(
        ({ fields }) => (Array.isArray(fields.custom[id]) ? (fields.custom[id] as readonly string[]) : []),
        (issue, words) => put(issue, words.length === 0 ? null : words),
        label,
      );
  }
}

function single(set: (issue: IssueRecord, value: unknown, context: EditContext) => IssueRecord): EditField {
  return (issue, verb, value, context) => {
    if (verb !== 'set') throw new FieldRefusal(`The operation '${verb}' is not supported for this field.`);
    return set(issue, value, context);
  };
}

function list<T extends string | number>(
  get: (issue: IssueRecord) => readonly T[],
  put: (issue: IssueRecord, items: readonly T[]) => IssueRecord,
  read: (value: unknown, issue: IssueRecord, context: EditContext) => T,
): EditField {
  return (issue, verb, value, context) => {
    if (verb === 'set') {
      if (value === null) return put(issue, []);
      if (!Array.isArray(value)) throw new FieldRefusal('data was not an array');
      return put(issue, [...new Set(value.map((one: unknown) => read(one, issue, context)))]);
    }
    const item = read(value, issue, context);
    const others = get(issue).filter((one) => one !== item);
    return put(
      issue,
      verb === 'remove' ? others : get(issue).includes(item) ? get(issue) : [...others, item],
    );
  };
}

function stored(issue: IssueRecord, change: Partial<StoredFields>): IssueRecord {
  return { ...issue, fields: { ...issue.fields, ...change } };
}

function custom(issue: IssueRecord, id: string, value: unknown): IssueRecord {
  const others = Object.entries(issue.fields.custom).filter(([field]) => field !== id);
  return stored(issue, { custom: Object.fromEntries(value === null ? others : [...others, [id, value]]) });
}

function summary(value: unknown): string {
  if (value !== null && typeof value !== 'string') throw new FieldRefusal('Operation value must be a string');
  if (value === null || value.trim() === '')
    throw new FieldRefusal('You must specify a summary of the issue.');
  if (/[\r\n]/.test(value))
    throw new FieldRefusal('The summary is invalid because it contains newline characters.');
  if (value.length > LONGEST_SUMMARY)
    throw new FieldRefusal(`Summary must be less than ${LONGEST_SUMMARY} characters.`);
  return value.trim();
}

function document(value: unknown): AdfDocument | null {
  if (value === null) return null;
  if (!isObject(value) || value['type'] !== 'doc' || value['version'] !== 1)
    throw new FieldRefusal(
      'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    );
  if (!isDocument(value)) throw new FieldRefusal('INVALID_INPUT');
  if (flatText(value).length > LONGEST_TEXT)
    throw new FieldRefusal(
      'The entered text is too long. It exceeds the allowed limit of 32,767 characters.',
    );
  return value;
}

function isDocument(value: unknown): value is AdfDocument {
  return isAtlassianDocument(value);
}

function numeric(value: unknown): number | null {
  if (value !== null && (typeof value !== 'number' || !Number.isFinite(value)))
    throw new FieldRefusal('Operation value must be a number');
  return value;
}

function line(value: unknown): string | null {
  if (value === null || value === '') return null;
  if (typeof value !== 'string') throw new FieldRefusal('Operation value must be a string');
  if (value.length > LONGEST_SUMMARY)
    throw new FieldRefusal('The entered text is too long. It exceeds the allowed limit of 255 characters.');
  return value;
}

function label(value: unknown): string {
  if (typeof value !== 'string') throw new FieldRefusal('string expected at index 0');
  if (/\s/.test(value) || value === '')
    throw new FieldRefusal(`The label '${value}' contains spaces which is invalid.`);
  if (value.length > LONGEST_SUMMARY)
    throw new FieldRefusal(`The label '${value}' exceeds the maximum length of 255 characters.`);
  return value;
}

/** `{id}` or `{name}` of an entry. */
function reference<T extends { readonly id: number; readonly name: string }>(
  value: unknown,
  entries: ReadonlyMap<number, T>,
  refusal: string,
): number {
  const { id, name } = isObject(value) ? value : {};
  const byId = typeof id === 'string' || typeof id === 'number' ? entries.get(Number(id)) : undefined;
  const found = byId ?? (id === undefined && typeof name === 'string' ? byName(entries, name) : undefined);
  if (found === undefined) throw new FieldRefusal(refusal);
  return found.id;
}

function ownParts(
  parts: ReadonlyMap<number, ProjectPart>,
  { projectId }: IssueRecord,
): ReadonlyMap<number, ProjectPart> {
  return new Map([...parts].filter(([, part]) => part.projectId === projectId));
}

function noSuch(what: string, value: unknown): string {
  const { id, name } = isObject(value) ? value : {};
  const shown = typeof name === 'string' ? name : typeof id === 'string' ? id : '';
  return `${what} name '${shown}' is not valid`;
}

function accountIdIn(value: unknown): string | null {
  if (value === null) return null;
  const { accountId, id } = isObject(value) ? value : {};
  const given = accountId ?? id;
  if (given === null || (given === undefined && isObject(value))) return null;
  if (typeof given !== 'string') throw new FieldRefusal('expected Object containing an accountId property');
  return given;
}

function assignable(value: unknown, issue: IssueRecord): string | null {
  const accountId = accountIdIn(value);
  if (accountId === null || accountId === '-1') return null;
  if (accountId === issue.assignee) return accountId;
  const person = PEOPLE.find((one) => one.accountId === accountId);
  if (person === undefined) throw new FieldRefusal('Specify a valid value for assignee');
  if (!person.mayEdit) throw new FieldRefusal(`User '${person.displayName}' cannot be assigned issues.`);
  return accountId;
}

function parent(issue: IssueRecord, value: unknown, { catalogue, findIssue }: EditContext): IssueRecord {
  const level = catalogue.issueTypes.get(issue.typeId)?.level ?? 0;
  const hierarchy = new FieldRefusal('Given parent work item does not belong to appropriate hierarchy.');
  if (value === null || (isObject(value) && value['none'] === true)) {
    if (level < 0) throw hierarchy;
    return { ...issue, parentId: null };
  }
  const { key, id } = isObject(value) ? value : {};
  const wanted = typeof id === 'string' || typeof id === 'number' ? String(id) : key;
  const found = typeof wanted === 'string' ? findIssue(wanted) : undefined;
  if (found === undefined) throw new FieldRefusal('Could not find issue by id or key.');
  const above = catalogue.issueTypes.get(found.typeId)?.level ?? 0;
  if (above !== level + 1 || (level < 0 && found.projectId !== issue.projectId)) throw hierarchy;
  return { ...issue, parentId: found.id };
}

/** Takes the id of an open sprint, or `null` for the backlog; sprints that are over stay, as Jira keeps them. */
function sprint(issue: IssueRecord, value: unknown, { catalogue }: EditContext): IssueRecord {
  const closed = issue.fields.sprints.filter((id) => catalogue.sprints.get(id)?.state === 'closed');
  if (value === null) return stored(issue, { sprints: closed });
  if (typeof value !== 'number') throw new FieldRefusal('Number value expected as the Sprint id.');
  const found = catalogue.sprints.get(value);
  if (found === undefined || found.state === 'closed')
    throw new FieldRefusal(`Sprint with id '${value}' does not exist or is closed.`);
  return stored(issue, { sprints: [...closed, value] });
}
