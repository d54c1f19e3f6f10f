/** When a team refines, as it is kept: what it said last, or that it said so no longer. */
import { z } from 'zod';
import type { Rhythm } from '../../refinement/meeting/rhythm';

export interface KeptMeeting {
  /** `null`: taken away. It stays as a version, so that nobody saves over what they have not seen. */
  readonly rhythm: Rhythm | null;
}

export const FEWEST_MINUTES = 10;
export const MOST_MINUTES = 240;
export const MOST_WEEKS = 8;
export const MOST_PAUSES = 20;

const day = z.iso.date();
const weekday = z.literal([1, 2, 3, 4, 5, 6, 7]);

/** What a page may send, and what is kept. Whether the zone is one is asked where it is saved. */
export const rhythmShape = z.strictObject({
  weekdays: z.array(weekday).min(1).max(7),
  everyWeeks: z.int().min(1).max(MOST_WEEKS),
  from: day,
  time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  minutes: z.int().min(FEWEST_MINUTES).max(MOST_MINUTES),
  timeZone: z.string().regex(/^[A-Za-z][\w+\-/]{0,63}$/),
  pauses: z
    .array(z.strictObject({ from: day, to: day }).refine(({ from, to }) => from <= to))
    .max(MOST_PAUSES),
}) satisfies z.ZodType<Rhythm>;

const meeting = z.strictObject({ rhythm: rhythmShape.nullable() }) satisfies z.ZodType<KeptMeeting>;

export function readMeetingRecord(value: unknown): KeptMeeting | null {
  return meeting.safeParse(value).data ?? null;
}
