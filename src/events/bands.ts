/** The doors of kept bands: the clock begins the nightly round, and the queue judges stories again. */
import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { beginSweep } from '../usecases/bands/begin-sweep';
import type { BandWorld } from '../usecases/bands/world';
import { againLater } from './again-later';

const place = z.object({ projectId: z.string().regex(/^\d+$/), boardId: z.int().positive().nullable() });
const pushed = z.object({
  body: z.object({
    job: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('refresh'), issueId: z.string().regex(/^\d+$/) }),
      z.object({ kind: z.literal('fill'), place, after: z.null() }),
      z.object({ kind: z.literal('withdraw'), place, after: z.string().nullable() }),
      z.object({ kind: z.literal('sweep'), after: z.string().nullable() }),
    ]),
  }),
  retryContext: z.object({ retryCount: z.number() }).nullish(),
});

/** Over two hours, with the waits of the last tries. */
const TRIES = 12;

/** The function of the manifest's schedule, over the given world. */
export function nightlyBands(world: BandWorld): () => Promise<void> {
  return () => beginSweep(world);
}

/** The consumer that the manifest names, over the given world. A job that no version of ours pushed is dropped. */
export function bandJobConsumer(world: BandWorld): (event: unknown) => Promise<InvocationError | undefined> {
  return async (event) => {
    const parsed = pushed.safeParse(event);
    if (!parsed.success) return undefined;
    const { body, retryContext } = parsed.data;
    // Whoever judges knows five languages: only a job waits for them to be made.
    const { runBandJob } = await import(/* webpackMode: 'eager' */ '../usecases/bands/run-job');
    return againLater(() => runBandJob(world, body.job), retryContext?.retryCount ?? 0, TRIES);
  };
}
