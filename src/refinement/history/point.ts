/** A point of a backlog's history: how ready the stories of its horizon were at one time. Of stories and never of people. Pure. */
import type { Band } from '../../readiness/finding';

export interface PointStory {
  readonly id: string;
  /** 0–100, whole; `null` where too little was seen to say. */
  readonly score: number | null;
  readonly band: Band | null;
}

export interface Point {
  /** An instant, ISO 8601. */
  readonly at: string;
  /** The horizon then, by rank. */
  readonly stories: readonly PointStory[];
  /** Tells by which checks and weights the stories were scored: points of others are not compared, rebuilt or not. */
  readonly scoredBy: string;
  /** From the change history, and not seen at its own time. */
  readonly isRebuilt: boolean;
}

/** How many stories of each band; those of which too little was seen are counted nowhere. */
export type BandCounts = Readonly<Record<Band, number>>;

export function bandCounts({ stories }: Pick<Point, 'stories'>): BandCounts {
  const counts = { Ready: 0, Nearly: 0, Early: 0 };
  for (const { band } of stories) if (band !== null) counts[band] += 1;
  return counts;
}

/** What a curve shows: the share of stories that were Ready, from 0 to 1; `null` where nothing could be told of any. */
export function readyShare(point: Pick<Point, 'stories'>): number | null {
  const { Ready, Nearly, Early } = bandCounts(point);
  const told = Ready + Nearly + Early;
  return told === 0 ? null : Ready / told;
}

/** The mean score, which a fall is looked for in; `null` where nothing could be told of any story. */
export function meanScore({ stories }: Pick<Point, 'stories'>): number | null {
  const scores = stories.flatMap(({ score }) => score ?? []);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

/** Points that can be compared with the last one: those since the rules, and what could be seen by them, are as they are. */
export function comparable(points: readonly Point[]): readonly Point[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const other = points.findLastIndex(({ scoredBy }) => scoredBy !== last.scoredBy);
  return points.slice(other + 1);
}
