/**
 * The band of a story as it was judged last, kept by issue so that Jira can show it before the panel is opened, without a request of
 * Jira. Only of teams whose Product Owner shows bands to everybody, and never of a story with a security level.
 */
import { z } from 'zod';
import type { Band } from '../../readiness/finding';
import type { Place } from '../../refinement/team/team';

export interface StoredBand {
  readonly band: Band;
  /** The Product Owner and two of the team have said that it is ready. */
  readonly isAgreed: boolean;
  /** By whose rules it was judged: it is judged by the same when the story changes. */
  readonly place: Place;
  /** In which project the story was then: in another one it belongs to another team. What was kept before tells none. */
  readonly storyProjectId?: string | undefined;
  /** What the issue's own property says for everybody; `null` where it says nothing. */
  readonly published: Band | null;
  /** When it was written: an instant, ISO 8601 in UTC. */
  readonly at: string;
}

const BAND = z.enum(['Ready', 'Nearly', 'Early']);
const shape = z.object({
  version: z.literal(1),
  band: BAND,
  isAgreed: z.boolean(),
  place: z.object({ projectId: z.string(), boardId: z.int().positive().nullable() }),
  storyProjectId: z.string().optional(),
  published: BAND.nullable(),
  at: z.iso.datetime(),
});

/** Names of the values begin so, and end with the id of the issue. */
export const BAND_BEGINNING = 'band:';

export const bandName = (issueId: string): string => `${BAND_BEGINNING}${issueId}`;

/** That a job is to judge the story again; one is enough for all that happens until it runs. */
export const dueName = (issueId: string): string => `band-due:${issueId}`;

/** A fortnight after the last look nobody misses it. */
export const BAND_SECONDS = 14 * 24 * 3600;

/** @returns `null` for what is not there, and for what no version of ours wrote: the next look mends it */
export function storedBandFrom(value: unknown): StoredBand | null {
  const parsed = shape.safeParse(value);
  if (!parsed.success) return null;
  const { band, isAgreed, place, storyProjectId, published, at } = parsed.data;
  return { band, isAgreed, place, storyProjectId, published, at };
}

export function storedBand(band: StoredBand): z.infer<typeof shape> {
  return { version: 1, ...band };
}

/** Whatever was published: the same band by the same rules. */
export function isSameStanding(one: StoredBand, other: StoredBand): boolean {
  return (
    one.band === other.band &&
    one.isAgreed === other.isAgreed &&
    one.storyProjectId === other.storyProjectId &&
    one.place.projectId === other.place.projectId &&
    one.place.boardId === other.place.boardId
  );
}

/** Half of its life is over. @param now an instant, ISO 8601 */
export function isWorthWritingAnew({ at }: StoredBand, now: string): boolean {
  return Date.parse(now) - Date.parse(at) > (BAND_SECONDS / 2) * 1000;
}
