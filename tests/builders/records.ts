/** Records in memory, which hold to their versions as strictly as the store does, and say what was done. */
import {
  MOST_TOGETHER,
  nothingOf,
  type PersonRecord,
  type RecordChange,
  type RecordKind,
  type RecordKinds,
  type Records,
  type Versioned,
} from '../../src/usecases/records';
import { Problem } from '../../src/usecases/problem';

export interface TestRecords extends Records {
  /** All that is kept: JSON by `kind/id`, so that a test can look for words in it. */
  readonly kept: Map<string, string>;
  /** What was read, as `kind/id`, since it was last emptied. */
  readonly wasRead: string[];
  /** How many writes were asked for since it was last set. */
  writes: number;
  /** Is called before each write, so that somebody else can be faster. */
  beforeWrite: () => void | Promise<void>;
  /** Puts a record there, whatever was there before: as another person would, or a fault of ours. */
  readonly put: <Kind extends RecordKind>(kind: Kind, id: string, value: RecordKinds[Kind] | null) => void;
  /** The record of that kind and id can't be read. */
  readonly damage: (kind: RecordKind, id: string) => void;
  /** The value of a record; `null` where there is none. */
  readonly valueOf: <Kind extends RecordKind>(kind: Kind, id: string) => RecordKinds[Kind] | null;
}

/** Of whom nothing is kept but this. */
export function aPerson(
  accountId: string,
  also: Partial<Omit<PersonRecord, 'accountId'>> = {},
): PersonRecord {
  return { ...nothingOf(accountId), ...also };
}

/** People and places on one page of a list: few, so that a test need not keep a hundred to see a second page. */
const LISTED = 3;
const DAMAGED = '{';

export function someRecords(now: () => Date): TestRecords {
  interface Kept<T> extends Versioned<T> {
    readonly writtenAt: string;
  }
  const kept = new Map<string, string>();
  const keyOf = (kind: RecordKind, id: string): string => `${kind}/${id}`;
  const get = <Kind extends RecordKind>(kind: Kind, id: string): Kept<RecordKinds[Kind]> | null => {
    const json = kept.get(keyOf(kind, id));
    if (json === DAMAGED) throw new Problem('unreadable', 'a damaged record');
    return json === undefined ? null : (JSON.parse(json) as Kept<RecordKinds[Kind]>);
  };
  const set = (kind: RecordKind, id: string, value: unknown, version: number): void => {
    if (value === null) kept.delete(keyOf(kind, id));
    else kept.set(keyOf(kind, id), JSON.stringify({ version, value, writtenAt: now().toISOString() }));
  };
  const isAsRead = ({ kind, id, over }: RecordChange): boolean => (get(kind, id)?.version ?? null) === over;
  const idsOf = (kind: RecordKind, after: string | null) => {
    const ids = [...kept.keys()]
      .filter((key) => key.startsWith(keyOf(kind, '')))
      .map((key) => key.slice(kind.length + 1))
      .sort()
      .filter((id) => after === null || id > after);
    const page = ids.slice(0, LISTED);
    return { page, next: ids.length > LISTED ? (page.at(-1) ?? null) : null };
  };
  const records: TestRecords = {
    kept,
    wasRead: [],
    writes: 0,
    beforeWrite: () => undefined,
    put: (kind, id, value) => {
      set(kind, id, value, (get(kind, id)?.version ?? 0) + 1);
    },
    damage: (kind, id) => {
      kept.set(keyOf(kind, id), DAMAGED);
    },
    valueOf: (kind, id) => get(kind, id)?.value ?? null,
    read: async (kind, id) => {
      await Promise.resolve();
      records.wasRead.push(keyOf(kind, id));
      const found = get(kind, id);
      return found === null ? null : { version: found.version, value: found.value };
    },
    write: async (changes) => {
      records.writes += 1;
      await records.beforeWrite();
      const names = changes.map(({ kind, id }) => keyOf(kind, id));
      if (changes.length > MOST_TOGETHER) throw new Error(`${changes.length} changes in one write`);
      if (new Set(names).size < names.length) throw new Error(`one record twice: ${names.join(' ')}`);
      if (!changes.every(isAsRead)) return false;
      for (const { kind, id, value, over } of changes) set(kind, id, value, (over ?? 0) + 1);
      return true;
    },
    listPeople: (after) => {
      const { page, next } = idsOf('person', after);
      const people = page
        .filter((id) => kept.get(keyOf('person', id)) !== DAMAGED)
        .map((id) => get('person', id))
        .filter((person) => person !== null);
      return Promise.resolve({ people, next });
    },
    listIds: (kind, after) => {
      const { page, next } = idsOf(kind, after);
      return Promise.resolve({ ids: page, next });
    },
  };
  return records;
}
