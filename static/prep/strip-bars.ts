/** The bars of the strip: one a story, by rank. Pure. */
import type { BacklogRow } from '../../src/contract';
import type { Band } from '../../src/readiness/finding';

/** More bars than these are no picture any more, and don't fit a narrow page. */
const MOST = 40;
const TALLEST = 48;
const LOWEST = 10;
/** The height of a story that nobody has sized: in between, so that it looks neither small nor big. */
const UNSIZED = 24;

export interface Bar {
  readonly id: string;
  readonly band: Band | null;
  /** Pixels. */
  readonly height: number;
  /** The first of another sprint than the bar before it. */
  readonly beginsSprint: boolean;
}

/** @param sprints how many stories each of the next sprints takes */
export function bars(
  rows: readonly Pick<BacklogRow, 'id' | 'band' | 'estimate'>[],
  sprints: readonly number[],
): readonly Bar[] {
  const first = rows.slice(0, MOST);
  const largest = Math.max(0, ...first.map(({ estimate }) => estimate ?? 0));
  const begins = new Set(
    sprints.map((_, at) => sprints.slice(0, at + 1).reduce((sum, count) => sum + count, 0)),
  );
  return first.map(({ id, band, estimate }, at) => ({
    id,
    band,
    beginsSprint: begins.has(at),
    height:
      estimate === null || largest === 0
        ? UNSIZED
        : Math.round(LOWEST + (TALLEST - LOWEST) * (Math.max(0, estimate) / largest)),
  }));
}
