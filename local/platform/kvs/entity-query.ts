/**
 * Queries over an index of a custom entity (storage-reference/entities-api-query). As on Forge a page is cut first
 * and filtered then: it can be empty, with a cursor to the page where results are.
 */
import { z } from 'zod';
import { KEY_INDEX, type AttributeType, type EntityIndex, type EntityType } from '../entity-types';
import { ENTITY_QUERY_CONDITIONS, KVS_QUERY_DEFAULT, KVS_QUERY_LARGEST } from '../limits';
import { checkFilters, checkRange, conditionsOf, holdsFor, meets } from './conditions';
import { cursorOf, readCursor } from './cursor';
import type { Entry } from './entry';
import { KvsRefusal } from './refusal';
import type { entityQueryRequest } from './requests';
import { entitySpace } from './spaces';
import { attributeOf, type KvsStore } from './store';

type Query = z.output<typeof entityQueryRequest>;
type Scalar = string | number | boolean;

/** An entry at its place in the index. */
interface Row {
  readonly at: Scalar;
  readonly entry: Entry;
}

const position = z.strictObject({ at: z.union([z.string(), z.number(), z.boolean()]), key: z.string() });

export function queryEntity(store: KvsStore, entities: readonly EntityType[], query: Query): Response {
  const space = entitySpace(entities, query.entityName);
  const { entity } = space;
  const index = indexOf(entity, query.indexName);
  const limit = query.limit ?? KVS_QUERY_DEFAULT;
  checkQuery(entity, index, query, limit);

  const direction = query.sort === 'ASC' ? 1 : -1;
  const after = query.cursor === undefined ? undefined : readCursor(position, query.cursor);
  const rows = rowsOf(store.having(space.name, partitionOf(index, query)), index)
    .filter(({ at }) => query.range === undefined || holdsFor(at, query.range))
    .filter((row) => after === undefined || direction * compare(row, after) > 0)
    .sort((one, other) => direction * compare(one, { at: other.at, key: other.entry.key }));
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;

  const { filters } = query;
  const data = page
    .map(({ entry }) => entry)
    .filter((entry) => filters === undefined || meets((name) => attributeOf(entry, name), filters));
  return Response.json({
    data,
    ...(last !== undefined && { cursor: cursorOf({ at: last.at, key: last.entry.key }) }),
  });
}

function indexOf(entity: EntityType, name: string): EntityIndex {
  if (name === KEY_INDEX) return { name, partition: [], range: KEY_INDEX };
  const index = entity.indexes.find((known) => known.name === name);
  if (index !== undefined) return index;
  throw new KvsRefusal(400, 'INVALID_ENTITY_INDEX', `The entity "${entity.name}" has no index "${name}".`);
}

function checkQuery(entity: EntityType, index: EntityIndex, query: Query, limit: number): void {
  if (limit < 1 || limit > KVS_QUERY_LARGEST) {
    throw new KvsRefusal(
      400,
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      `A query gives 1 to ${KVS_QUERY_LARGEST} values; ${limit} were asked for.`,
    );
  }
  const given = query.partition ?? [];
  if (given.length !== index.partition.length) {
    throw new KvsRefusal(
      400,
      'BAD_REQUEST',
      `The index "${index.name}" has ${index.partition.length} partition attributes; values were given for ${given.length}.`,
    );
  }
  if (query.range !== undefined) checkRange(index.range, rangeType(entity, index), query.range);
  if (query.filters !== undefined) checkFilters(entity.name, entity.attributes, query.filters);
  const conditions = (query.range === undefined ? 0 : 1) + conditionsOf(query.filters ?? {}).length;
  if (conditions > ENTITY_QUERY_CONDITIONS) {
    throw new KvsRefusal(
      400,
      'BAD_REQUEST',
      `A query has ${ENTITY_QUERY_CONDITIONS} conditions at most; this one has ${conditions}.`,
    );
  }
}

function rangeType(entity: EntityType, index: EntityIndex): AttributeType {
  return index.name === KEY_INDEX ? 'string' : (entity.attributes.get(index.range) ?? 'any');
}

function partitionOf(index: EntityIndex, { partition = [] }: Query): (readonly [string, unknown])[] {
  return index.partition.map((name, at) => [name, partition[at]]);
}

/** An entry without the attribute of the range is not in the index. */
function rowsOf(entries: readonly Entry[], index: EntityIndex): readonly Row[] {
  return entries.flatMap((entry) => {
    const at = index.name === KEY_INDEX ? entry.key : attributeOf(entry, index.range);
    return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? [{ at, entry }] : [];
  });
}

function compare(row: Row, other: z.output<typeof position>): number {
  if (row.at !== other.at) return row.at < other.at ? -1 : 1;
  if (row.entry.key === other.key) return 0;
  return row.entry.key < other.key ? -1 : 1;
}
