/**
 * Keeps records as custom entities, one entity a kind: a write holds only over the version that was read, all of it or nothing.
 * Reads by key see every write at once, queries a little later (storage-reference/entities, "Data consistency").
 */
import { Filter, FilterConditions, kvs } from '@forge/kvs';
import { Problem } from '../usecases/problem';
import { RECORD_FORMATS, type RecordFormats } from '../usecases/record-formats';
import {
  MOST_TOGETHER,
  type ListedPerson,
  type RecordChange,
  type RecordKind,
  type Records,
} from '../usecases/records';
import { statusOf, toldIfBusy } from './busy';
import { entityOf, readEntity, type RecordEntity } from './record-entity';

/** Forge's own index over the keys of an entity; it gives at most a hundred. */
const KEY_INDEX = 'by-key';
const LISTED = 100;

/** @param formats of what is kept; others are for tests */
export function recordsIn(now: () => Date, formats: RecordFormats = RECORD_FORMATS): Records {
  return {
    async read(kind, id) {
      const found = await get(kind, id);
      if (found === undefined) return null;
      const { version, value } = readEntity(formats, kind, id, found);
      return { version, value };
    },

    async write(changes) {
      if (changes.length === 0) return true;
      if (changes.length > MOST_TOGETHER)
        throw new Problem('unexpected', `${changes.length} records in one write`);
      try {
        await toldIfBusy(transactionOf(changes, formats, now()).execute());
        return true;
      } catch (error) {
        const status = statusOf(error) ?? 0;
        // Forge documents no answer for a condition that is not met: whether somebody was faster is asked of the records.
        if (status === 409 || (status >= 400 && status < 500 && (await someMoved(changes)))) return false;
        throw error;
      }
    },

    async listPeople(after) {
      const { results, nextCursor } = await list('person', after);
      const people = results.flatMap(({ key, value }) => readable(formats, key, value));
      return { people, next: nextCursor ?? null };
    },

    async listIds(kind, after) {
      const { results, nextCursor } = await list(kind, after);
      return { ids: results.map(({ key }) => key), next: nextCursor ?? null };
    },
  };
}

function get(kind: RecordKind, id: string): Promise<unknown> {
  return toldIfBusy(kvs.entity<unknown>(kind).get(id));
}

function list(kind: RecordKind, after: string | null) {
  const query = kvs.entity<unknown>(kind).query().index(KEY_INDEX).limit(LISTED);
  return toldIfBusy((after === null ? query : query.cursor(after)).getMany());
}

function transactionOf(changes: readonly RecordChange[], formats: RecordFormats, now: Date) {
  const transaction = kvs.transact();
  for (const change of changes) {
    const { kind, id, value, over } = change;
    const conditional = { entityName: kind, conditions: stillOf(over) };
    if (value !== null) {
      transaction.set(id, entityOf(formats, { kind, id, value }, (over ?? 0) + 1, now), conditional);
    } else if (over !== null) transaction.delete(id, conditional);
    else transaction.check(id, conditional);
  }
  return transaction;
}

/** What a record must be for a change to be made over it. */
function stillOf(version: number | null) {
  return new Filter<RecordEntity>().and(
    'version',
    version === null ? FilterConditions.notExists() : FilterConditions.equalTo(version),
  );
}

/** Whether one of the records is not as it was read. */
async function someMoved(changes: readonly RecordChange[]): Promise<boolean> {
  const found = await Promise.all(changes.map(({ kind, id }) => get(kind, id)));
  return changes.some(({ over }, at) => versionOf(found[at]) !== over);
}

function versionOf(found: unknown): unknown {
  if (found === undefined) return null;
  return typeof found === 'object' && found !== null && 'version' in found ? found.version : undefined;
}

function readable(formats: RecordFormats, id: string, found: unknown): readonly ListedPerson[] {
  try {
    return [readEntity(formats, 'person', id, found)];
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}
