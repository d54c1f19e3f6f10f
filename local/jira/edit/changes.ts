/** What changed between two states of an issue, as Jira's change history writes it. */
import { knownAccount } from '../accounts';
import { flatText } from '../adf/flat-text';
import { customFieldId } from '../fields';
import { isObject } from '../json';
import { SPRINT_FIELD, type Catalogue, type CustomField } from '../store/catalogue';
import type { ChangeItem } from '../store/history';
import type { IssueRecord } from '../store/issues';
import { resolutionById } from '../store/resolutions';

interface Names {
  /** @returns an issue's key */
  readonly keyOf: (issueId: number) => string | undefined;
}

/** @returns one item a change, in a fixed order; none when the two are alike */
export function changesBetween(
  before: IssueRecord,
  after: IssueRecord,
  catalogue: Catalogue,
  { keyOf }: Names,
): readonly ChangeItem[] {
  /** A field that holds an id, with what is shown of the entry behind it. */
  const change = <Id extends number | string>(
    [field, fieldId]: readonly [field: string, fieldId?: string],
    idIn: (issue: IssueRecord) => Id | null,
    shown: (id: Id) => string | undefined,
  ): readonly ChangeItem[] => {
    const side = (issue: IssueRecord): Side => {
      const id = idIn(issue);
      return [id, id === null ? null : (shown(id) ?? null)];
    };
    return item(field, fieldId, side(before), side(after));
  };
  const person = (accountId: string) => knownAccount(catalogue, accountId)?.displayName;
  const words = (issue: IssueRecord) => text(flatText(issue.fields.description));
  return [
    ...item('summary', 'summary', [null, before.summary], [null, after.summary]),
    ...(same(before.fields.description, after.fields.description)
      ? []
      : [entry('description', 'description', [null, words(before)], [null, words(after)])]),
    ...change(
      ['issuetype', 'issuetype'],
      ({ typeId }) => typeId,
      (id) => catalogue.issueTypes.get(id)?.name,
    ),
    ...change(
      ['status', 'status'],
      ({ statusId }) => statusId,
      (id) => catalogue.statuses.get(id)?.name,
    ),
    ...change(
      ['resolution', 'resolution'],
      ({ resolutionId }) => resolutionId,
      (id) => resolutionById(id)?.name,
    ),
    ...change(
      ['priority', 'priority'],
      ({ priorityId }) => priorityId,
      (id) => catalogue.priorities.get(id)?.name,
    ),
    ...change(['assignee', 'assignee'], ({ assignee }) => assignee, person),
    ...change(['reporter', 'reporter'], ({ reporter }) => reporter, person),
    ...change(['IssueParentAssociation'], ({ parentId }) => parentId, keyOf),
    ...item('labels', 'labels', ['', before.fields.labels.join(' ')], ['', after.fields.labels.join(' ')]),
    ...members(
      'Component',
      'components',
      catalogue.components,
      before.fields.components,
      after.fields.components,
    ),
    ...members(
      'Fix Version',
      'fixVersions',
      catalogue.versions,
      before.fields.fixVersions,
      after.fields.fixVersions,
    ),
    ...sprints(before, after, catalogue),
    ...[...catalogue.customFields.values()].flatMap((field) => customChange(field, before, after)),
  ];
}

type Side = readonly [id: string | number | null, shown: string | null];

function item(field: string, fieldId: string | undefined, before: Side, after: Side): readonly ChangeItem[] {
  return same(before, after) ? [] : [entry(field, fieldId, before, after)];
}

function entry(
  field: string,
  fieldId: string | undefined,
  before: Side,
  after: Side,
  fieldtype: ChangeItem['fieldtype'] = 'jira',
): ChangeItem {
  return {
    field,
    fieldtype,
    ...(fieldId === undefined ? {} : { fieldId }),
    from: before[0] === null ? null : String(before[0]),
    fromString: before[1],
    to: after[0] === null ? null : String(after[0]),
    toString: after[1],
  };
}

/** Jira writes one item for each component or version that came or went. */
function members(
  field: string,
  fieldId: string,
  entries: ReadonlyMap<number, { readonly name: string }>,
  before: readonly number[],
  after: readonly number[],
): readonly ChangeItem[] {
  const side = (id: number): Side => [id, entries.get(id)?.name ?? ''];
  const nothing: Side = [null, null];
  return [
    ...before.filter((id) => !after.includes(id)).map((id) => entry(field, fieldId, side(id), nothing)),
    ...after.filter((id) => !before.includes(id)).map((id) => entry(field, fieldId, nothing, side(id))),
  ];
}

function sprints(before: IssueRecord, after: IssueRecord, catalogue: Catalogue): readonly ChangeItem[] {
  const side = ({ fields }: IssueRecord): Side => [
    fields.sprints.join(', '),
    fields.sprints.map((id) => catalogue.sprints.get(id)?.name ?? '').join(', '),
  ];
  return same(side(before), side(after))
    ? []
    : [entry('Sprint', customFieldId(SPRINT_FIELD), side(before), side(after), 'custom')];
}

function customChange(field: CustomField, before: IssueRecord, after: IssueRecord): readonly ChangeItem[] {
  const id = customFieldId(field.id);
  const [old, present] = [before.fields.custom[id], after.fields.custom[id]];
  if (same(old, present)) return [];
  return [entry(field.name, id, [null, plain(old)], [null, plain(present)], 'custom')];
}

function plain(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map(String).join(' ');
  return isObject(value) ? text(flatText(value)) : null;
}

function text(words: string): string | null {
  return words === '' ? null : words;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
