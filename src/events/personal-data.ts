/** The doors of the weekly round over what is kept of people: the clock begins it, and the queue goes through it. */
import type { InvocationError } from '@forge/events';
import { z } from 'zod';
import { beginRound } from '../usecases/personal-data/begin-round';
import { runPersonalDataJob } from '../usecases/personal-data/run-job';
import type { PersonalDataWorld } from '../usecases/personal-data/world';
import { againLater } from './again-later';

const pushed = z.object({
  body: z.object({
    job: z.object({
      part: z.enum(['old-choices', 'people', 'places', 'offers']),
      after: z.string().nullable(),
    }),
  }),
  retryContext: z.object({ retryCount: z.number() }).nullish(),
});

/** Over two hours, with the waits of the last tries. */
const TRIES = 12;

/** The function of the manifest's schedule, over the given world. */
export function personalDataCycle(world: PersonalDataWorld): () => Promise<void> {
  return () => beginRound(world);
}

/** The consumer that the manifest names, over the given world. A job that no version of ours pushed is dropped. */
export function personalDataConsumer(
  world: PersonalDataWorld,
): (event: unknown) => Promise<InvocationError | undefined> {
  return async (event) => {
    const parsed = pushed.safeParse(event);
    if (!parsed.success) return undefined;
    const { body, retryContext } = parsed.data;
    return againLater(() => runPersonalDataJob(world, body.job), retryContext?.retryCount ?? 0, TRIES);
  };
}
