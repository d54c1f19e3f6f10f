/** Rows of several pages as one list. Pure. */
import type { BacklogRow } from '../../src/contract';

/**
 * Puts further rows after those at hand. Ranks may have moved between two pages: a story that comes twice keeps its
 * first place and shows its newer reading.
 */
export function appended(rows: readonly BacklogRow[], further: readonly BacklogRow[]): readonly BacklogRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of further) byId.set(row.id, row);
  return [...byId.values()];
}
