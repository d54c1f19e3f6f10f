/**
 * A backlog's points as they are kept: of each month those that were seen at their time, and in a value of their own those that were rebuilt.
 * Ids and scores of stories; nothing of a person, and no words.
 */
import { z } from 'zod';
import type { Point } from '../../refinement/history/point';
import type { Shelf } from '../ports';

/** As long as the change history is gone back to, and a month. */
export const POINT_DAYS = 210;
const LIFE_SECONDS = POINT_DAYS * 24 * 3600;
const DAY = 86_400_000;

const BANDS = ['Ready', 'Nearly', 'Early'] as const;
const pointShape = z.object({
  at: z.iso.datetime(),
  by: z.string().max(400),
  rebuilt: z.boolean(),
  /** Short, because there are many: the id, the score, and the band by its number. */
  stories: z.array(z.tuple([z.string(), z.number().nullable(), z.int().min(0).max(2).nullable()])).max(100),
});
const shape = z.object({
  version: z.literal(1),
  /** How many stories the horizon took last. */
  size: z.int().positive(),
  points: z.array(pointShape).max(100),
});

export interface KeptPoints {
  /** The oldest first. */
  readonly points: readonly Point[];
  /** How many stories the horizon took last; `null` where there is no point. */
  readonly size: number | null;
  /** Whether the past was rebuilt, even if nothing could be told of it. */
  readonly isRebuilt: boolean;
}

const monthName = (place: string, month: string): string => `points:${place}:${month}`;
const rebuiltName = (place: string): string => `points-rebuilt:${place}`;

/** All points that are kept, the oldest first. One read of the store. @param place `placeKey` */
export async function readPoints(
  { shelf, now }: { readonly shelf: Pick<Shelf, 'readAll'>; readonly now: () => Date },
  place: string,
): Promise<KeptPoints> {
  const months = monthsUntil(now());
  const [rebuilt, ...seen] = await shelf.readAll([
    rebuiltName(place),
    ...months.map((month) => monthName(place, month)),
  ]);
  const live = seen.flatMap(pointsFrom);
  const sizes = [rebuilt, ...seen].flatMap((value) => shape.safeParse(value).data?.size ?? []);
  const first = live[0] === undefined ? Infinity : Date.parse(live[0].at);
  // What was seen counts more than what was rebuilt.
  const before = pointsFrom(rebuilt).filter(({ at }) => Date.parse(at) < first);
  return { points: [...before, ...live], size: sizes.at(-1) ?? null, isRebuilt: rebuilt !== undefined };
}

/** One a day: of a day that has one already nothing is written. Not for two at once: whoever writes does so one after the other. */
export async function keepPoint(
  shelf: Pick<Shelf, 'readAll' | 'write'>,
  place: string,
  point: Point,
  size: number,
): Promise<void> {
  const name = monthName(place, point.at.slice(0, 7));
  const [value] = await shelf.readAll([name]);
  const before = pointsFrom(value);
  if (before.some(({ at }) => at.slice(0, 10) === point.at.slice(0, 10))) return;
  await shelf.write([{ name, value: stored([...before, point], size) }], LIFE_SECONDS);
}

export async function keepRebuilt(
  shelf: Pick<Shelf, 'write'>,
  place: string,
  points: readonly Point[],
  size: number,
): Promise<void> {
  await shelf.write([{ name: rebuiltName(place), value: stored(points, size) }], LIFE_SECONDS);
}

function stored(points: readonly Point[], size: number): z.infer<typeof shape> {
  return {
    version: 1,
    size,
    points: points.map(({ at, scoredBy, isRebuilt, stories }) => ({
      at,
      by: scoredBy,
      rebuilt: isRebuilt,
      stories: stories.map(({ id, score, band }) => [id, score, band === null ? null : BANDS.indexOf(band)]),
    })),
  };
}

/** What no version of ours wrote is not there. */
function pointsFrom(value: unknown): readonly Point[] {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return [];
  return parsed.data.points.map(({ at, by, rebuilt, stories }) => ({
    at,
    scoredBy: by,
    isRebuilt: rebuilt,
    stories: stories.map(([id, score, band]) => ({
      id,
      score,
      band: band === null ? null : (BANDS[band] ?? null),
    })),
  }));
}

function monthsUntil(now: Date): readonly string[] {
  const months = new Set<string>();
  for (let days = POINT_DAYS; days >= 0; days -= 1)
    months.add(new Date(now.getTime() - days * DAY).toISOString().slice(0, 7));
  return [...months];
}
