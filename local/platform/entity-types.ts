/** Custom entities as manifest.yml declares them (storage-reference/entities-manifest), and what it must keep to. */
import { z } from 'zod';
import {
  ENTITIES,
  ENTITY_ATTRIBUTE_NAME_LENGTH,
  ENTITY_ATTRIBUTES,
  ENTITY_INDEX_NAME_LENGTH,
  ENTITY_INDEXES,
  ENTITY_NAME_LENGTH,
} from './limits';

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

export interface EntityType {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: readonly EntityIndex[];
}

export interface EntityIndex {
  readonly name: string;
  /** Attributes for which a query gives a value each, in this order. */
  readonly partition: readonly string[];
  /** The attribute that sorts, and to which a query's `where` belongs. */
  readonly range: string;
}

/** "Forge automatically creates an index based on each entity's key"; it does not count. */
export const KEY_INDEX = 'by-key';

const attributeName = z
  .string()
  .regex(
    /^[_A-Za-z][_0-9A-Za-z]*$/,
    'an attribute begins with a letter or "_" and holds letters, digits, "_"',
  )
  .max(ENTITY_ATTRIBUTE_NAME_LENGTH);

const dotted = (value: string): boolean =>
  !value.startsWith('.') && !value.endsWith('.') && !value.includes('..');

const indexName = z
  .string()
  .regex(/^[a-zA-Z0-9:\-_.]+$/)
  .min(ENTITY_INDEX_NAME_LENGTH.shortest)
  .max(ENTITY_INDEX_NAME_LENGTH.longest)
  .refine(dotted, 'a name has no "." at its ends and no ".."')
  .refine((name) => name !== KEY_INDEX, `"${KEY_INDEX}" is Forge's own index`);

const entityShape = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9.:][a-z0-9:\-_.]*$/, 'an entity name holds a-z, 0-9, ":", "-", "_", "."')
    .min(ENTITY_NAME_LENGTH.shortest)
    .max(ENTITY_NAME_LENGTH.longest)
    .refine(dotted, 'a name has no "." at its ends and no ".."'),
  attributes: z
    .record(attributeName, z.strictObject({ type: z.enum(['string', 'integer', 'float', 'boolean', 'any']) }))
    .refine(
      (attributes) => Object.keys(attributes).length <= ENTITY_ATTRIBUTES,
      `an entity has ${ENTITY_ATTRIBUTES} attributes at most`,
    ),
  indexes: z
    .array(
      z.union(
        [
          attributeName,
          z.strictObject({
            name: indexName,
            range: z.tuple([attributeName]),
            partition: z.array(attributeName).min(1).optional(),
          }),
        ],
        'an index is an attribute or { name, range, partition }, and range takes one attribute',
      ),
    )
    .max(ENTITY_INDEXES, `an entity has ${ENTITY_INDEXES} indexes at most`)
    .default([]),
});

export const entityTypesShape = z
  .array(entityShape)
  .max(ENTITIES, `an app has ${ENTITIES} entities at most`)
  .transform((entities) => entities.map(entityOf))
  .superRefine((entities, context) => {
    const complain = (message: string): void => {
      context.addIssue({ code: 'custom', message });
    };
    const twice = firstTwice(entities.map(({ name }) => name));
    if (twice !== undefined) complain(`the entity "${twice}" is declared twice`);
    for (const { name, attributes, indexes } of entities) {
      const index = firstTwice(indexes.map((declared) => declared.name));
      if (index !== undefined) complain(`the entity "${name}" has the index "${index}" twice`);
      for (const attribute of indexes.flatMap(({ range, partition }) => [range, ...partition])) {
        const type = attributes.get(attribute);
        if (type === undefined) complain(`the entity "${name}" has no attribute "${attribute}" to index`);
        if (type === 'any') complain(`the attribute "${attribute}" of "${name}" is of type any: no index`);
      }
    }
  });

function entityOf(declared: z.output<typeof entityShape>): EntityType {
  return {
    name: declared.name,
    attributes: new Map(Object.entries(declared.attributes).map(([name, { type }]) => [name, type])),
    indexes: declared.indexes.map((index) =>
      typeof index === 'string'
        ? { name: index, partition: [], range: index }
        : { name: index.name, partition: index.partition ?? [], range: index.range[0] },
    ),
  };
}

function firstTwice(names: readonly string[]): string | undefined {
  return names.find((name, at) => names.indexOf(name) !== at);
}
