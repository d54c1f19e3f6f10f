/**
 * Atlassian's own OpenAPI documents as a judge of answers. They lie beside the repository, in `../shared/contract`;
 * where they are absent, the tests that need them are skipped and say so.
 * The documents contradict what live sites answer in a few places, and demand too little in others: the overlay says where.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';

const FOLDER = join(__dirname, '../../../shared/contract');
const FILES = { platform: 'jira-platform-v3.json', software: 'jira-software.json' } as const;

export const contractIsThere = Object.values(FILES).every((file) => existsSync(join(FOLDER, file)));

interface Schema {
  type?: unknown;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  items?: Schema;
}
interface Operation {
  readonly responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Record<string, Schema> };
}

export interface Verdict {
  /** Whether the document names this call and this status at all. */
  readonly known: boolean;
  /** What is wrong with the body; empty when nothing is, or when the document describes none. */
  readonly errors: readonly string[];
}

export interface Contract {
  /** @param path as in the document, e.g. `/rest/api/3/issue/{issueIdOrKey}` */
  readonly judge: (method: string, path: string, status: number, body: unknown) => Verdict;
}

export function readContract(which: keyof typeof FILES): Contract {
  const document = JSON.parse(readFileSync(join(FOLDER, FILES[which]), 'utf8')) as Document;
  if (which === 'platform') overlayPlatform(document);
  else overlaySoftware(document);
  const ajv = new Ajv({ strict: false, ownProperties: true, allErrors: true, logger: false });
  addFormats(ajv);
  ajv.addSchema(document, which);
  return {
    judge(method, path, status, body) {
      const response = document.paths[path]?.[method.toLowerCase()]?.responses[String(status)];
      const known = response !== undefined;
      if (response?.content?.['application/json']?.schema === undefined)
        // A refusal whose body no document describes still has the form of all refusals.
        return { known, errors: status >= 400 ? errorsIn(ajv, ERRORS, body) : [] };
      const pointer = [
        'paths',
        path,
        method.toLowerCase(),
        'responses',
        String(status),
        'content',
        'application/json',
        'schema',
      ]
        .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
        .map(encodeURIComponent)
        .join('/');
      return { known, errors: errorsIn(ajv, { $ref: `${which}#/${pointer}` }, body) };
    },
  };
}

/** ErrorCollection, with both of its parts. */
const ERRORS = {
  type: 'object',
  additionalProperties: false,
  required: ['errorMessages', 'errors'],
  properties: {
    errorMessages: { type: 'array', items: { type: 'string' } },
    errors: { type: 'object', additionalProperties: { type: 'string' } },
  },
};

function errorsIn(ajv: Ajv, schema: object, body: unknown): readonly string[] {
  const validate = ajv.compile(schema);
  validate(body);
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`,
  );
}

function overlayPlatform({ paths, components: { schemas } }: Document): void {
  // Removed since the documents were written.
  for (const method of ['get', 'post']) known(paths, '/rest/api/3/search', method, '410');
  // Measured on a live site: the moments of a bulk fetch are numbers, the document says text.
  schemas['Changelog'] = withMoment(schemas['Changelog']);

  // A field that was empty has null on that side of a change.
  for (const side of ['from', 'fromString', 'to', 'toString']) allowNull(schemas['ChangeDetails'], side);
  require(schemas['SearchAndReconcileResults'], ['issues', 'isLast']);
  require(schemas['BulkIssueResults'], ['issues']);
  require(schemas['Project'], ['id', 'key', 'name', 'self', 'style', 'projectTypeKey']);
  require(schemas['PageBeanField'], ['values', 'total', 'isLast']);
  require(schemas['PageBeanProject'], ['values', 'total', 'isLast']);
  require(schemas['PageBeanChangelog'], ['values', 'total', 'isLast']);
  require(schemas['PageBeanUser'], ['values', 'total', 'isLast']);
  require(schemas['Permissions'], ['permissions']);
  require(schemas['User'], ['accountId', 'displayName', 'self', 'accountType']);
  require(schemas['FieldDetails'], ['id', 'name', 'custom', 'clauseNames']);
  require(schemas['StatusDetails'], ['id', 'name', 'statusCategory']);
  require(schemas['IssueBean'], ['id']);
  require(schemas['Comment'], ['id', 'self', 'author', 'body', 'created', 'updated']);
  require(schemas['CreatedIssue'], ['id', 'key', 'self']);
  require(schemas['PageOfComments'], ['comments', 'total', 'startAt', 'maxResults']);
  require(schemas['PageBeanComment'], ['values', 'total', 'isLast']);
  require(schemas['PageOfChangelogs'], ['histories', 'total']);
  require(schemas['BulkChangelogResponseBean'], ['issueChangeLogs']);
  require(schemas['IssueChangeLog'], ['issueId', 'changeHistories']);
  require(schemas['PropertyKeys'], ['keys']);
  require(schemas['EntityProperty'], ['key', 'value']);
  require(schemas['Transitions'], ['transitions']);
  require(schemas['IssueTransition'], ['id', 'name', 'to', 'isAvailable']);
  require(schemas['IssueUpdateMetadata'], ['fields']);
  require(schemas['PageOfCreateMetaIssueTypes'], ['issueTypes', 'total']);
  require(schemas['PageOfCreateMetaIssueTypeWithField'], ['fields', 'total']);
  require(schemas['IssueLinkTypes'], ['issueLinkTypes']);
  require(schemas['ProjectRole'], ['id', 'name', 'self', 'actors']);
  require(schemas['RoleActor'], ['id', 'displayName', 'type']);
  require(schemas['GroupName'], ['name', 'groupId', 'self']);
  require(schemas['IssueTypeDetails'], ['id', 'name', 'subtask', 'hierarchyLevel']);
}

function overlaySoftware({ paths, components: { schemas } }: Document): void {
  require(schemas['SoftwareIssueResults'], ['issues', 'isLast']);
  require(schemas['IssueCountBean'], ['count']);
  // Measured: the location of a configuration is a whole project, not the two words of the schema.
  const path = '/rest/agile/1.0/board/{boardId}/configuration';
  const answer = paths[path]?.['get']?.responses['200']?.content?.['application/json']?.schema;
  const location = answer?.properties?.['location'];
  if (location === undefined) throw new Error('the document describes no location of a board configuration');
  const text: Schema = { type: 'string' };
  location.properties = { type: text, key: text, id: text, self: text, name: text };
  location.required = ['type', 'key', 'id', 'self', 'name'];
  // Sprints and estimates have examples only; these are the parts that the examples show.
  const sprint: Schema = {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'self', 'state', 'name', 'originBoardId', 'goal'],
    properties: {
      id: { type: 'integer' },
      self: text,
      state: { type: 'string' },
      name: text,
      startDate: text,
      endDate: text,
      completeDate: text,
      originBoardId: { type: 'integer' },
      goal: text,
    },
  };
  describedBy(paths, '/rest/agile/1.0/sprint/{sprintId}', 'get', '200', sprint);
  describedBy(paths, '/rest/agile/1.0/sprint/{sprintId}', 'post', '200', sprint);
  describedBy(paths, '/rest/agile/1.0/sprint', 'post', '201', sprint);
  describedBy(paths, '/rest/agile/1.0/board/{boardId}/sprint', 'get', '200', {
    type: 'object',
    required: ['isLast', 'maxResults', 'startAt', 'total', 'values'],
    properties: { values: { type: 'array', items: sprint } },
  });
}

function describedBy(
  paths: Document['paths'],
  path: string,
  method: string,
  status: string,
  schema: Schema,
): void {
  const response = paths[path]?.[method]?.responses[status];
  if (response === undefined) throw new Error(`the document has no ${method} ${path} ${status}`);
  response.content = { 'application/json': { schema } };
}

/** Lets the document know a status that it does not name. */
function known(paths: Document['paths'], path: string, method: string, status: string): void {
  const responses = paths[path]?.[method]?.responses;
  if (responses === undefined) throw new Error(`the document has no ${method} ${path}`);
  responses[status] ??= {};
}

function withMoment(schema: Schema | undefined): Schema {
  const created = { type: ['string', 'integer'] };
  return { ...schema, properties: { ...schema?.properties, created }, required: ['id', 'created', 'items'] };
}

function require(schema: Schema | undefined, names: readonly string[]): void {
  if (schema === undefined) throw new Error(`the document has no schema with ${names.join(', ')}`);
  schema.required = names;
}

function allowNull(schema: Schema | undefined, name: string): void {
  const properties = schema?.properties;
  if (properties === undefined || !Object.hasOwn(properties, name)) throw new Error(`no schema has ${name}`);
  Object.defineProperty(properties, name, { value: { type: ['string', 'null'] }, enumerable: true });
}
