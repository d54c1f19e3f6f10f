/** The queue's door: each job of the comparison of backlogs is parsed here. */
import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import type { UnattendedWorld } from '../usecases/ports';
import { againLater } from './again-later';

const backlog = z.object({ projectId: z.string().regex(/^\d+$/), boardId: z.int().positive().nullable() });
const pushed = z.object({
  body: z.object({
    job: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('build'), backlog, asked: z.number() }),
      z.object({ kind: z.literal('update'), backlog, issueId: z.string().nullable() }),
    ]),
  }),
  retryContext: z.object({ retryCount: z.number() }).nullish(),
});

/** Over two hours, with the waits of the last tries. */
const TRIES = 12;

/** The consumer that the manifest names, over the given world. A job that no version of ours pushed is dropped. */
export function setJobConsumer(
  world: UnattendedWorld,
): (event: unknown) => Promise<InvocationError | undefined> {
  return async (event) => {
    const parsed = pushed.safeParse(event);
    if (!parsed.success) return undefined;
    const { body, retryContext } = parsed.data;
    // What compares a backlog knows five languages: only a job waits for them to be made.
    const { runSetJob } = await import(/* webpackMode: 'eager' */ '../usecases/set-index/run-job');
    return againLater(() => runSetJob(world, body.job), retryContext?.retryCount ?? 0, TRIES);
  };
}
