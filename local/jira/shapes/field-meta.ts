/** What the screens of a project let somebody set: for editing an issue, and for making one. */
import type { Account } from '../accounts';
import { editorOf } from '../edit/field-edits';
import { fieldDefinitions, type FieldDefinition } from '../fields';
import type { JsonObject } from '../json';
import type { Site } from '../site';
import type { IssueType, Project } from '../store/catalogue';
import type { IssueRecord } from '../store/issues';
import { componentShape, issueTypeShape, priorityShape, projectInIssue, versionShape } from './lists';

/** @returns the fields of the edit screen by their ids */
export function editFields(site: Site, account: Account, issue: IssueRecord): JsonObject {
  const type = site.catalogue().issueTypes.get(issue.typeId);
  const fields = settable(site, account, issue.projectId).map((field) => [
    field.id,
    fieldMeta(site, field, issue.projectId, type, field.id === 'summary' || field.id === 'issuetype'),
  ]);
  return Object.fromEntries(fields) as JsonObject;
}

/** @returns the fields of the create screen, in the order of the screen */
export function createFields(
  site: Site,
  account: Account,
  project: Project,
  type: IssueType,
): readonly JsonObject[] {
  const catalogue = site.catalogue();
  const given = fieldDefinitions(catalogue).filter(({ id }) => id === 'project');
  const required = new Set(['project', 'issuetype', 'summary', ...(type.level < 0 ? ['parent'] : [])]);
  return [...given, ...settable(site, account, project.id)].map((field) => ({
    ...fieldMeta(site, field, project.id, type, required.has(field.id)),
    fieldId: field.id,
    ...(field.id === 'project' && {
      operations: ['set'],
      allowedValues: [projectInIssue(site.url, project)],
    }),
  }));
}

function settable(site: Site, account: Account, projectId: number): readonly FieldDefinition[] {
  const catalogue = site.catalogue();
  return fieldDefinitions(catalogue).filter(
    ({ id }) => editorOf(id, projectId, { catalogue, account }) !== undefined,
  );
}

function fieldMeta(
  site: Site,
  field: FieldDefinition,
  projectId: number,
  type: IssueType | undefined,
  required: boolean,
): JsonObject {
  const allowedValues = allowed(site, projectId, type, field);
  return {
    required,
    schema: field.schema,
    name: field.name,
    key: field.id,
    hasDefaultValue: field.id === 'priority',
    operations: field.operations,
    ...(allowedValues && { allowedValues }),
  };
}

function allowed(
  site: Site,
  project: number,
  type: IssueType | undefined,
  { id }: FieldDefinition,
): readonly JsonObject[] | undefined {
  const catalogue = site.catalogue();
  const own = ({ projectId }: { readonly projectId: number }) => projectId === project;
  switch (id) {
    case 'issuetype': {
      const types = [...catalogue.issueTypes.values()].filter(({ level }) => level === type?.level);
      return types.map((one) => issueTypeShape(site.url, one));
    }
    case 'priority':
      return [...catalogue.priorities.values()].map((priority) => priorityShape(site.url, priority));
    case 'components':
      return [...catalogue.components.values()].filter(own).map((part) => componentShape(site.url, part));
    case 'fixVersions':
      return [...catalogue.versions.values()].filter(own).map((part) => versionShape(site.url, part));
    default:
      return undefined;
  }
}
