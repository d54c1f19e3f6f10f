/** The doors of offers of help: the clock begins the daily look, and the queue looks at one backlog after the other. */
import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { beginHelpRound } from '../usecases/help/begin-round';
import type { HelpWorld } from '../usecases/help/world';
import { againLater } from './again-later';

const place = z.string().regex(/^(?:board|project):\d+$/);

const pushed = z.object({
  body: z.object({
    job: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('round'), after: z.string().nullable() }),
      z.object({ kind: z.literal('gap'), place }),
      z.object({ kind: z.literal('point'), place }),
      z.object({ kind: z.literal('rebuild'), place, step: z.int().min(0).max(1000) }),
    ]),
  }),
  retryContext: z.object({ retryCount: z.number() }).nullish(),
});

/** Over two hours, with the waits of the last tries. */
const TRIES = 12;

/** The function of the manifest's schedule, over the given world. */
export function dailyHelp(world: HelpWorld): () => Promise<void> {
  return () => beginHelpRound(world);
}

/** The consumer that the manifest names, over the given world. A job that no version of ours pushed is dropped. */
export function helpJobConsumer(world: HelpWorld): (event: unknown) => Promise<InvocationError | undefined> {
  return async (event) => {
    const parsed = pushed.safeParse(event);
    if (!parsed.success) return undefined;
    const { body, retryContext } = parsed.data;
    // Whoever judges knows five languages: only a job waits for them to be made.
    const { runHelpJob } = await import(/* webpackMode: 'eager' */ '../usecases/help/run-job');
    return againLater(() => runHelpJob(world, body.job), retryContext?.retryCount ?? 0, TRIES);
  };
}
