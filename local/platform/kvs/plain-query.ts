/** Queries over the plain keys (storage-reference/kvs-api-query), in pages, in the order of keys. */
import { z } from 'zod';
import { KVS_QUERY_DEFAULT, KVS_QUERY_LARGEST } from '../limits';
import { cursorOf, readCursor } from './cursor';
import { KvsRefusal } from './refusal';
import type { queryRequest } from './requests';
import { PLAIN } from './spaces';
import type { KvsStore } from './store';

const position = z.strictObject({ key: z.string() });

export function queryPlain(
  store: KvsStore,
  { limit = KVS_QUERY_DEFAULT, after, where = [] }: z.output<typeof queryRequest>,
): Response {
  if (limit < 1 || limit > KVS_QUERY_LARGEST) {
    throw new KvsRefusal(
      400,
      'LIST_QUERY_LIMIT_EXCEEDED',
      `A query gives 1 to ${KVS_QUERY_LARGEST} values; ${limit} were asked for.`,
    );
  }
  const from = after === undefined ? '' : readCursor(position, after).key;
  const entries = store.list(PLAIN.name, prefixOf(where), from, limit + 1);
  const data = entries.slice(0, limit);
  const last = entries.length > limit ? data.at(-1) : undefined;
  return Response.json({ data, ...(last !== undefined && { cursor: cursorOf({ key: last.key }) }) });
}

function prefixOf(where: NonNullable<z.output<typeof queryRequest>['where']>): string {
  const [clause, second] = where;
  if (clause === undefined) return '';
  if (second !== undefined)
    throw new KvsRefusal(400, 'QUERY_WHERE_INVALID', 'A query of keys has one "where" at most.');
  if (clause.property !== 'key') {
    throw new KvsRefusal(
      400,
      'QUERY_WHERE_FIELD_INVALID',
      `A query of keys can't look at "${clause.property}".`,
    );
  }
  if (clause.condition !== 'BEGINS_WITH') {
    throw new KvsRefusal(
      400,
      'INVALID_FILTER_CONDITION',
      `A query of keys knows beginsWith only, not ${clause.condition}.`,
    );
  }
  const [prefix, more] = clause.values;
  if (typeof prefix !== 'string' || more !== undefined) {
    throw new KvsRefusal(400, 'INVALID_FILTER_VALUES', 'beginsWith takes one text.');
  }
  return prefix;
}
