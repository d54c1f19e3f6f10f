/**
 * What the app has stored, for people who look: plain values, entities and the names of secrets in one list, as they
 * are at this moment. Handlers never read this way.
 */
import type { Clock } from '../../clock';
import type { Database } from '../../database';
import { PLAIN, SECRETS } from './spaces';
import { goneBefore, PRESENT } from './store';

/** A value may have 240 KB, so a page stays small. */
export const STORED_VALUES_PAGE = 50;

/** What stands in the place of a secret. */
export const HIDDEN_SECRET = '(a secret: its value is not shown)';

export interface StoredValue {
  /** `KEY`, or `ENTITY/KEY`, or `(secret)/KEY`: no key has a "/", and no entity a "(". */
  readonly key: string;
  readonly value: unknown;
  /** ISO instant. */
  readonly updatedAt: string;
}

export interface StoredPage {
  readonly entries: readonly StoredValue[];
  /** The key after which the next page begins; `null` when this one is the last. */
  readonly last: string | null;
}

/** The label under which an entry is shown; an entity's space is called `entity:NAME`. */
const LABEL = `CASE space WHEN '${PLAIN.name}' THEN key WHEN '${SECRETS.name}' THEN '(secret)/' || key
  ELSE substr(space, length('entity:') + 1) || '/' || key END`;

const SHOWN = `SELECT label, value, updated FROM (
    SELECT ${LABEL} AS label, CASE space WHEN '${SECRETS.name}' THEN NULL ELSE value END AS value, updated
    FROM forge_value WHERE ${PRESENT}
  ) WHERE label >= ? AND label < ? AND label > ? ORDER BY label LIMIT ?`;

/**
 * A page in the order of the shown keys, from the first after `after` on, whose shown key begins with `prefix`.
 * The values of secrets are not even read.
 */
export function storedValues(database: Database, clock: Clock, prefix: string, after: string): StoredPage {
  const gone = goneBefore(clock);
  const rows = database.all(SHOWN, [
    gone,
    gone,
    prefix,
    `${prefix}\u{10FFFF}`,
    after,
    STORED_VALUES_PAGE + 1,
  ]);
  const entries = rows.slice(0, STORED_VALUES_PAGE).map(({ label, value, updated }) => ({
    key: String(label),
    value: typeof value === 'string' ? (JSON.parse(value) as unknown) : HIDDEN_SECRET,
    updatedAt: new Date(Number(updated)).toISOString(),
  }));
  return { entries, last: rows.length > STORED_VALUES_PAGE ? (entries.at(-1)?.key ?? null) : null };
}
