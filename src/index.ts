/** Wires everything, and exports the handlers that manifest.yml names. */
import { issueListener } from './events/issue-events';
import { setJobs } from './events/job-queue';
import { setJobConsumer } from './events/set-jobs';
import { finishedWork } from './jira/finished';
import { jiraReader } from './jira/reader';
import { unattendedReader } from './jira/unattended';
import { resolverFor } from './resolvers/resolver';
import { boardMemory } from './storage/board-memory';
import { kept } from './storage/kept-values';
import { setShelf } from './storage/set-index';

const now = (): Date => new Date();

export const resolver = resolverFor({
  jira: jiraReader,
  finished: finishedWork,
  boardMemory,
  kept,
  shelf: setShelf,
  jobs: setJobs,
  now,
});

export const onIssue = issueListener({ shelf: setShelf, jobs: setJobs });

export const onSetJob = setJobConsumer({
  backlogs: unattendedReader,
  shelf: setShelf,
  jobs: setJobs,
  now,
});
