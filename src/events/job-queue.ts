/** Pushes jobs to the queue that manifest.yml declares. Those on the same backlog run one after the other. */
import { Queue, RateLimitError } from '@forge/events';
import type { SetJob, SetJobs } from '../usecases/ports';
import { Problem } from '../usecases/problem';

const queue = new Queue<{ job: SetJob }>({ key: 'set-jobs' });

export const setJobs: SetJobs = {
  async push(job, delayInSeconds) {
    const { projectId, boardId } = job.backlog;
    const key = boardId === null ? `project-${projectId}` : `board-${boardId}`;
    try {
      await queue.push({ body: { job }, delayInSeconds, concurrency: { key: `set-index-${key}`, limit: 1 } });
    } catch (error) {
      if (error instanceof RateLimitError) throw new Problem('busy', 'the queue answered 429', 60);
      throw error;
    }
  },
};
