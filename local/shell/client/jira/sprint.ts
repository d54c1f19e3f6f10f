/** Sprints: by themselves as a board lists them, and inside an issue as the value of its Sprint field. */
import { z } from 'zod/mini';
import { readEach } from './values';

export interface Sprint {
  readonly id: number;
  readonly name: string;
  readonly state: 'active' | 'future' | 'closed';
  readonly goal: string;
  /** ISO instants; `null` while nobody has planned them. */
  readonly start: string | null;
  readonly end: string | null;
}

const SPRINT = z.object({
  id: z.number(),
  name: z.string(),
  state: z.enum(['active', 'future', 'closed']),
  goal: z.optional(z.nullable(z.string())),
  startDate: z.optional(z.nullable(z.string())),
  endDate: z.optional(z.nullable(z.string())),
});

/** What is no sprint is left out. */
export function readSprints(values: unknown): readonly Sprint[] {
  return readEach(SPRINT, values).map(({ id, name, state, goal, startDate, endDate }) => ({
    id,
    name,
    state,
    goal: goal ?? '',
    start: startDate ?? null,
    end: endDate ?? null,
  }));
}
