/** Pushes jobs on kept bands to the queue that manifest.yml declares. Those on the same story run one after the other. */
import { Queue, RateLimitError } from '@forge/events';
import type { BandJob, BandJobs } from '../usecases/bands/jobs';
import { Problem } from '../usecases/problem';

const queue = new Queue<{ job: BandJob }>({ key: 'bands' });

export const bandJobs: BandJobs = {
  async push(job, delayInSeconds) {
    const key = job.kind === 'refresh' ? `band-${job.issueId}` : `bands-${job.kind}`;
    try {
      await queue.push({ body: { job }, delayInSeconds, concurrency: { key, limit: 1 } });
    } catch (error) {
      if (error instanceof RateLimitError) throw new Problem('busy', 'the queue answered 429', 60);
      throw error;
    }
  },
};
