/** Handlers that push to queues and ask for jobs, with the real `@forge/events`. */
import { Queue, type PushEvent } from '@forge/events';
import type Resolver from '@forge/resolver';

interface Pushed {
  readonly queue?: string;
  readonly events: PushEvent[];
}

interface Job {
  readonly queue?: string;
  readonly jobId: string;
}

export function defineQueues(definitions: Resolver): void {
  definitions.define<Pushed, unknown>('push', ({ payload: { queue = 'meals', events } }) =>
    guarded(() => new Queue({ key: queue }).push(events)),
  );
  definitions.define<{ readonly queue?: string; readonly bytes: number }, unknown>(
    'push-large',
    ({ payload: { queue = 'meals', bytes } }) =>
      guarded(() => new Queue({ key: queue }).push({ body: { do: 'x'.repeat(bytes) } })),
  );
  definitions.define<Job, unknown>('stats', ({ payload: { queue = 'meals', jobId } }) =>
    guarded(() => new Queue({ key: queue }).getStats(jobId)),
  );
  definitions.define<Job, unknown>('cancel', ({ payload: { queue = 'meals', jobId } }) =>
    guarded(async () => {
      await new Queue({ key: queue }).cancel(jobId);
      return {};
    }),
  );
}

/** What the package throws is answered by its class and message. */
async function guarded(work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { thrown: error.constructor.name, message: error.message };
  }
}
