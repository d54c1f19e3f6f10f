/** Pushes the parts of the weekly round to the queue that manifest.yml declares; one round is done at a time. */
import { Queue, RateLimitError } from '@forge/events';
import type { PersonalDataJob, PersonalDataJobs } from '../usecases/personal-data/world';
import { Problem } from '../usecases/problem';

const queue = new Queue<{ job: PersonalDataJob }>({ key: 'personal-data' });

export const personalDataJobs: PersonalDataJobs = {
  async push(job) {
    try {
      await queue.push({ body: { job }, concurrency: { key: 'personal-data', limit: 1 } });
    } catch (error) {
      if (error instanceof RateLimitError) throw new Problem('busy', 'the queue answered 429', 60);
      throw error;
    }
  },
};
