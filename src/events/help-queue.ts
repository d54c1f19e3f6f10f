/** Pushes what is to be done for offers of help to the queue that manifest.yml declares; one after the other. */
import { Queue, RateLimitError } from '@forge/events';
import type { HelpJob, HelpJobs } from '../usecases/help/world';
import { Problem } from '../usecases/problem';

const queue = new Queue<{ job: HelpJob }>({ key: 'help' });

export const helpJobs: HelpJobs = {
  async push(job) {
    try {
      const key = job.kind === 'round' ? 'help-round' : `help-${job.place}`;
      await queue.push({ body: { job }, concurrency: { key, limit: 1 } });
    } catch (error) {
      if (error instanceof RateLimitError) throw new Problem('busy', 'the queue answered 429', 60);
      throw error;
    }
  },
};
