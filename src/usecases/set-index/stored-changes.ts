/** What is noted of changes until it is worked in, and which indexes want to know of them. */
import { z } from 'zod';
import type { WholeBacklog } from '../ports';
import { parsed } from './format';

const changeShape = z.object({ isGone: z.boolean() });
const takenShape = z.object({ changes: z.record(z.string(), changeShape) });

/** A story that has changed, or is known to be gone. */
export type Change = Readonly<z.infer<typeof changeShape>>;

export function changeFrom(value: unknown): Change | null {
  return parsed(changeShape, value);
}

/** Changes by the id. */
export function takenFrom(value: unknown): ReadonlyMap<string, Change> {
  return new Map(Object.entries(parsed(takenShape, value)?.changes ?? {}));
}

const registeredShape = z.object({
  backlog: z.object({ projectId: z.string(), boardId: z.int().nullable() }),
  stories: z.int().nonnegative(),
});

/** That an index holds stories of a project. */
export interface Registered {
  readonly backlog: WholeBacklog;
  readonly stories: number;
}

export function registeredFrom(value: unknown): Registered | null {
  return parsed(registeredShape, value);
}
