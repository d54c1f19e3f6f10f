/** A point of a history as a page gets it, with defaults. */
import type { HistoryPoint } from '../../../../src/contract/history';

const NOTHING = { count: 0, ids: [] };
export const UNCHANGED = { came: NOTHING, went: NOTHING, readier: NOTHING, lessReady: NOTHING };

/** @param day of January 2026, or after it */
export function aPoint(day: number, parts: Partial<HistoryPoint> = {}): HistoryPoint {
  return {
    at: new Date(Date.UTC(2026, 0, day, 9)).toISOString(),
    counts: { Ready: 5, Nearly: 3, Early: 2 },
    ready: 0.5,
    isRebuilt: false,
    isByTheSameRules: true,
    changes: UNCHANGED,
    ...parts,
  };
}
