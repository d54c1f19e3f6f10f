/** Under which conditions the stand-in answers: as quick and patient as a laptop, or as slow and strict as the real one. */
import { z } from 'zod';

/** Ten seconds is longer than anybody waits for one call; an hour longer than any index is late. */
export const LONGEST_LATENCY_MS = 10_000;
export const LONGEST_SEARCH_DELAY_MS = 3_600_000;

const conditionsShape = z.strictObject({
  /** How long every call takes at least. */
  latencyMs: z.number().min(0).max(LONGEST_LATENCY_MS),
  /** `burst`: calls a second and writes an issue; `points`: those, and the app's points an hour. */
  rateLimits: z.enum(['off', 'burst', 'points']),
  /** How long a search does not know of a write; 0 means at once. */
  searchDelayMs: z.number().min(0).max(LONGEST_SEARCH_DELAY_MS),
});

export type Conditions = Readonly<z.infer<typeof conditionsShape>>;

export const NO_CONDITIONS: Conditions = { latencyMs: 0, rateLimits: 'off', searchDelayMs: 0 };

/** @throws RangeError with a sentence for who set them */
export function checkConditions(conditions: unknown): Conditions {
  const parsed = conditionsShape.safeParse(conditions);
  if (parsed.success) return parsed.data;
  throw new RangeError(
    `These are no conditions for Jira: latencyMs is 0 to ${LONGEST_LATENCY_MS}, rateLimits is off, burst or points, ` +
      `and searchDelayMs is 0 to ${LONGEST_SEARCH_DELAY_MS}.`,
  );
}
