/** A long table in groups of rows, and which of them are there. Pure. */

/** Rows of a group: less than a screen of them. */
export const GROUP_SIZE = 15;

export interface Group<T> {
  /** Its first row's place among all. */
  readonly first: number;
  readonly rows: readonly T[];
}

/** Every row is in one group, in the same order. */
export function inGroups<T>(rows: readonly T[]): readonly Group<T>[] {
  return Array.from({ length: Math.ceil(rows.length / GROUP_SIZE) }, (_, at) => {
    const first = at * GROUP_SIZE;
    return { first, rows: rows.slice(first, first + GROUP_SIZE) };
  });
}

/** The group that a row is in. */
export function groupOf(row: number): number {
  return Math.floor(row / GROUP_SIZE);
}

/**
 * Whether a group is there: it is in sight, or the keyboard is in it, or in or beside one of those. The neighbours stand in
 * for a margin around what is in sight: a browser ignores one where the page is in a frame of another site.
 */
export function isThere(group: number, inSight: ReadonlySet<number>, kept: number | null): boolean {
  return [group - 1, group, group + 1].some((each) => each === kept || inSight.has(each));
}
