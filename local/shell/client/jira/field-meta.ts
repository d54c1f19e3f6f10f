/** How a field can be filled, from Jira's create and edit metadata: told by the type of the field, never by its name. */
import { z } from 'zod/mini';
import { read, readEach } from './values';
import type { Named } from './values';

/** What a person fills in. Fields of any other kind can only be read here. */
export type FieldKind =
  | 'line' // one line of text
  | 'document'
  | 'number'
  | 'words' // a list of single words, as labels are
  | 'one' // one of the options
  | 'many' // some of the options
  | 'person'
  | 'parent'
  | 'sprint';

export interface FieldMeta {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly kind: FieldKind | null;
  /** What can be chosen, where Jira lists it. */
  readonly options: readonly Named[];
}

const META = z.object({
  name: z.string(),
  required: z.optional(z.boolean()),
  schema: z.object({
    type: z.string(),
    items: z.optional(z.string()),
    custom: z.optional(z.string()),
    system: z.optional(z.string()),
  }),
  operations: z.optional(z.array(z.string())),
  allowedValues: z.optional(z.array(z.unknown())),
});

type Schema = z.infer<typeof META>['schema'];

/** @param fields of the edit metadata: by id. What does not fit is left out. */
export function readFieldMetas(fields: Readonly<Record<string, unknown>>): readonly FieldMeta[] {
  return Object.entries(fields).flatMap(([id, value]) => {
    const meta = read(META, value);
    if (meta === null || meta.operations?.includes('set') === false) return [];
    const { name, required, schema, allowedValues } = meta;
    return [
      { id, name, required: required === true, kind: kindOf(schema), options: optionsIn(allowedValues) },
    ];
  });
}

const LISTED = z.object({ fieldId: z.string() });

/** @param fields of the create metadata: a list */
export function readListedFieldMetas(fields: readonly unknown[]): readonly FieldMeta[] {
  const byId = fields.flatMap((field) => {
    const listed = read(LISTED, field);
    return listed === null ? [] : [[listed.fieldId, field] as const];
  });
  return readFieldMetas(Object.fromEntries(byId));
}

/** Jira's and Jira Software's own types of fields; a site's app may add others. */
const CUSTOM_KINDS: readonly (readonly [ending: string, kind: FieldKind | null])[] = [
  [':gh-sprint', 'sprint'],
  [':gh-lexo-rank', null],
  [':gh-epic-link', null],
  [':textarea', 'document'],
  [':labels', 'words'],
];

function kindOf(schema: Schema): FieldKind | null {
  const custom = CUSTOM_KINDS.find(([ending]) => schema.custom?.endsWith(ending) === true);
  if (custom !== undefined) return custom[1];
  switch (schema.type) {
    case 'string':
      return schema.system === 'description' || schema.system === 'environment' ? 'document' : 'line';
    case 'number':
      return 'number';
    case 'user':
      return 'person';
    case 'priority':
    case 'option':
      return 'one';
    case 'issuelink':
      return schema.system === 'parent' ? 'parent' : null;
    case 'array':
      if (schema.system === 'labels') return 'words';
      return ['component', 'version', 'option'].includes(schema.items ?? '') ? 'many' : null;
    default:
      return null;
  }
}

const OPTION = z.object({ id: z.string(), name: z.optional(z.string()), value: z.optional(z.string()) });

function optionsIn(values: readonly unknown[] | undefined): readonly Named[] {
  return readEach(OPTION, values ?? []).map(({ id, name, value }) => ({ id, name: name ?? value ?? id }));
}
