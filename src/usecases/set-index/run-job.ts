/** What the queue has to do for the comparison of backlogs. */
import type { SetJob, UnattendedWorld } from '../ports';
import { buildIndex } from './build';
import { updateIndex } from './update';

/** @throws Problem `busy` or `jira-unavailable`: the job is to be done again, later */
export function runSetJob(world: UnattendedWorld, job: SetJob): Promise<void> {
  switch (job.kind) {
    case 'build':
      return buildIndex(world, job.backlog, job.asked);
    case 'update':
      return updateIndex(world, job.backlog, job.issueId);
  }
}
