/** A record as a custom entity of manifest.yml keeps it: few attributes by which it is found, and the value as one text. */
import { z } from 'zod';
import { formatToday, readRecord, type RecordFormats } from '../usecases/record-formats';
import { Problem } from '../usecases/problem';
import type { RecordKind, RecordKinds, Versioned } from '../usecases/records';

/** Attributes of the entities of all kinds. */
export interface RecordEntity {
  /** Of the value's shape; see `RECORD_FORMATS`. */
  readonly format: number;
  readonly version: number;
  /** ISO 8601 in UTC, so that the order of texts is that of time. */
  readonly writtenAt: string;
  /** JSON. Text, because Forge names no `null` among what an attribute of type `any` may hold. */
  readonly body: string;
  /** The place to which the record belongs; absent for what is a person's. */
  readonly place?: string;
}

const entity = z.looseObject({
  format: z.number(),
  version: z.int().positive(),
  writtenAt: z.iso.datetime(),
  body: z.string(),
});

/** Found by the account, wherever somebody works. */
const OF_PEOPLE: ReadonlySet<RecordKind> = new Set(['person', 'help']);

export function entityOf<Kind extends RecordKind>(
  formats: RecordFormats,
  record: { readonly kind: Kind; readonly id: string; readonly value: RecordKinds[Kind] },
  version: number,
  now: Date,
): RecordEntity {
  const { kind, id, value } = record;
  return {
    format: formatToday(formats[kind]),
    version,
    writtenAt: now.toISOString(),
    body: JSON.stringify(value),
    ...(!OF_PEOPLE.has(kind) && { place: placeOf(id) }),
  };
}

/** @throws Problem `unreadable` for what is no record, or none that this version knows */
export function readEntity<Kind extends RecordKind>(
  formats: RecordFormats,
  kind: Kind,
  id: string,
  found: unknown,
): Versioned<RecordKinds[Kind]> & { readonly writtenAt: string } {
  const parsed = entity.safeParse(found);
  if (!parsed.success) throw new Problem('unreadable', 'an entity is no record');
  const { format, version, writtenAt, body } = parsed.data;
  const value = readRecord<RecordKinds[Kind]>(formats[kind], id, format, jsonOf(body));
  return { version, writtenAt, value };
}

/** Ids begin with the key of their place, which has two parts: `board:1:3`. */
function placeOf(id: string): string {
  return id.split(':').slice(0, 2).join(':');
}

/** `undefined`, which has no format, for what is no JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
