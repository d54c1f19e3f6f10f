/** Every field of the site: what it is called, what it holds, and whether a person may set it. */
import { POINT_ESTIMATE_FIELD, type Catalogue, type CustomField } from './store/catalogue';
import type { JsonObject } from './json';

export interface FieldDefinition {
  readonly id: string;
  readonly name: string;
  readonly custom: boolean;
  readonly navigable: boolean;
  readonly orderable: boolean;
  /** The names that JQL knows it by; none where it cannot be searched. */
  readonly clauseNames: readonly string[];
  readonly schema: JsonObject | null;
  /** The verbs of an edit; none where it is read only. */
  readonly operations: readonly ('set' | 'add' | 'remove')[];
}

const SYSTEM: readonly FieldDefinition[] = [
  system('issuekey', 'Key', null, { clauseNames: ['id', 'issue', 'issuekey', 'key'] }),
  system('summary', 'Summary', 'string', { edit: ['set'], orderable: true }),
  system('description', 'Description', 'string', { edit: ['set'], orderable: true }),
  system('issuetype', 'Issue Type', 'issuetype', { clauseNames: ['issuetype', 'type'], edit: ['set'], orderable: true }),
  system('project', 'Project', 'project', { orderable: true }),
  system('status', 'Status', 'status', {}),
  system('statusCategory', 'Status Category', 'statusCategory', { navigable: false }),
  system('statuscategorychangedate', 'Status Category Changed', 'datetime', { clauseNames: ['statusCategoryChangedDate'] }),
  system('priority', 'Priority', 'priority', { edit: ['set'], orderable: true }),
  system('resolution', 'Resolution', 'resolution', {}),
  system('resolutiondate', 'Resolved', 'datetime', { clauseNames: ['resolutiondate', 'resolved'] }),
  system('labels', 'Labels', 'array', { items: 'string', edit: ['add', 'set', 'remove'], orderable: true }),
  system('components', 'Components', 'array', { items: 'component', clauseNames: ['component'], edit: ['add', 'set', 'remove'], orderable: true }),
  system('fixVersions', 'Fix versions', 'array', { items: 'version', clauseNames: ['fixVersion'], edit: ['set', 'add', 'remove'], orderable: true }),
  system('assignee', 'Assignee', 'user', { edit: ['set'], orderable: true }),
  system('reporter', 'Reporter', 'user', { edit: ['set'], orderable: true }),
  system('creator', 'Creator', 'user', {}),
  system('created', 'Created', 'datetime', { clauseNames: ['created', 'createdDate'] }),
  system('updated', 'Updated', 'datetime', { clauseNames: ['updated', 'updatedDate'] }),
  system('parent', 'Parent', 'issuelink', { edit: ['set'] }),
  system('subtasks', 'Sub-tasks', 'array', { items: 'issuelinks', clauseNames: [] }),
  system('issuelinks', 'Linked Issues', 'array', { items: 'issuelinks', clauseNames: [] }),
  system('comment', 'Comment', 'comments-page', { navigable: false }),
  system('security', 'Security Level', 'securitylevel', { clauseNames: ['level'] }),
  system('attachment', 'Attachment', 'array', { items: 'attachment', navigable: false, clauseNames: [] }),
]; // prettier-ignore

interface SystemOptions {
  readonly items?: string;
  readonly navigable?: boolean;
  readonly orderable?: boolean;
  readonly clauseNames?: readonly string[];
  readonly edit?: readonly ('set' | 'add' | 'remove')[];
}

function system(id: string, name: string, type: string | null, options: SystemOptions): FieldDefinition {
  return {
    id,
    name,
    custom: false,
    navigable: options.navigable ?? true,
    orderable: options.orderable ?? false,
    clauseNames: options.clauseNames ?? [id],
    schema:
      type === null
        ? null
        : { type, ...(options.items === undefined ? {} : { items: options.items }), system: id },
    operations: options.edit ?? [],
  };
}

const CUSTOM_TYPES = 'com.atlassian.jira.plugin.system.customfieldtypes';
const SOFTWARE_TYPES = 'com.pyxis.greenhopper.jira';

/** How Jira describes each kind; apps recognise a field by `custom`, never by its id. */
const CUSTOM: Readonly<Record<CustomField['kind'], { schema: JsonObject; operations: FieldDefinition['operations'] }>> = {
  rank: { schema: { type: 'any', custom: `${SOFTWARE_TYPES}:gh-lexo-rank` }, operations: [] },
  sprint: { schema: { type: 'array', items: 'json', custom: `${SOFTWARE_TYPES}:gh-sprint` }, operations: ['set'] },
  number: { schema: { type: 'number', custom: `${CUSTOM_TYPES}:float` }, operations: ['set'] },
  text: { schema: { type: 'string', custom: `${CUSTOM_TYPES}:textfield` }, operations: ['set'] },
  document: { schema: { type: 'string', custom: `${CUSTOM_TYPES}:textarea` }, operations: ['set'] },
  words: { schema: { type: 'array', items: 'string', custom: `${CUSTOM_TYPES}:labels` }, operations: ['add', 'set', 'remove'] },
}; // prettier-ignore

/** Fields whose type is a product's own, though they hold what others hold. */
const OWN_TYPES: Readonly<Record<number, JsonObject>> = {
  [POINT_ESTIMATE_FIELD]: { custom: `${SOFTWARE_TYPES}:jsw-story-points` },
};

/** The id under which a custom field stands in an issue. */
export function customFieldId(id: number): string {
  return `customfield_${id}`;
}

/** All fields of the site, Jira's own first. */
export function fieldDefinitions(catalogue: Catalogue): readonly FieldDefinition[] {
  return [...SYSTEM, ...[...catalogue.customFields.values()].map(customDefinition)];
}

function customDefinition(field: CustomField): FieldDefinition {
  const { schema, operations } = CUSTOM[field.kind];
  return {
    id: customFieldId(field.id),
    name: field.name,
    custom: true,
    navigable: true,
    orderable: true,
    clauseNames: [`cf[${field.id}]`, field.name],
    schema: { ...schema, ...OWN_TYPES[field.id], customId: field.id },
    operations,
  };
}
