/** The order of the stories. Pure. */
import type { BacklogRow } from '../../../src/contract';
import { bandAt } from './matching';
import { BY_RANK, type SortKey, type Sorting } from './view';

/** Where two are alike, the rank decides; what can't be told comes last in either direction. */
export function sorted(rows: readonly BacklogRow[], { by, direction }: Sorting): readonly BacklogRow[] {
  if (by === 'rank') return direction === 'ascending' ? rows : [...rows].reverse();
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, value: valueOf(row, by) }))
    .sort((one, other) => {
      if (one.value === null || other.value === null) {
        return Number(one.value === null) - Number(other.value === null);
      }
      return sign * (one.value - other.value);
    })
    .map(({ row }) => row);
}

/** A column that is asked for again turns around, and then gives the rank back. */
export function turned(now: Sorting, by: SortKey): Sorting {
  if (now.by !== by) return { by, direction: 'ascending' };
  return now.direction === 'ascending' ? { by, direction: 'descending' } : BY_RANK;
}

function valueOf(row: BacklogRow, by: Exclude<SortKey, 'rank'>): number | null {
  switch (by) {
    case 'band':
      return row.band === null && !row.isAgreed ? null : bandAt(row);
    case 'size':
      return row.estimate;
    case 'questions':
      return row.openQuestions.length;
    case 'minutes':
      if (row.isAgreed || row.band === 'Ready') return 0;
      return row.wayToReady?.minutes ?? null;
  }
}
