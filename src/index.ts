/** Wires everything, and exports the handlers that manifest.yml names. */
import { accountReports } from './events/account-reports';
import { bandJobConsumer, nightlyBands } from './events/bands';
import { bandJobs } from './events/band-queue';
import { dailyHelp, helpJobConsumer } from './events/help';
import { helpJobs } from './events/help-queue';
import { issueListener } from './events/issue-events';
import { setJobs } from './events/job-queue';
import { lozengeOver } from './events/lozenge';
import { personalDataConsumer, personalDataCycle } from './events/personal-data';
import { personalDataJobs } from './events/personal-data-queue';
import { setJobConsumer } from './events/set-jobs';
import { storyNews } from './events/story-news';
import { uninstallListener } from './events/uninstall';
import { finishedWork } from './jira/finished';
import { historyReader } from './jira/history';
import { issueMarks, publishedBands } from './jira/issue-marks';
import { jiraReader } from './jira/reader';
import { jiraRelations } from './jira/relations';
import { workReader } from './jira/work-reader';
import { pastReader } from './jira/past-backlog';
import { unattendedReader } from './jira/unattended';
import { jiraWriter } from './jira/writer';
import { resolverFor } from './resolvers/resolver';
import { boardMemoryIn } from './storage/board-memory';
import { kept } from './storage/kept-values';
import { moveSomeOldChoices } from './storage/old-choices';
import { recordsIn } from './storage/records';
import { setShelf } from './storage/set-index';
import type { BandWorld } from './usecases/bands/world';
import type { HelpWorld } from './usecases/help/world';
import type { PersonalDataWorld } from './usecases/personal-data/world';

const now = (): Date => new Date();
const records = recordsIn(now);

export const resolver = resolverFor({
  records,
  jira: jiraReader,
  finished: finishedWork,
  history: historyReader,
  relations: jiraRelations,
  workTraces: workReader,
  writer: jiraWriter,
  boardMemory: boardMemoryIn(records),
  kept,
  shelf: setShelf,
  jobs: setJobs,
  bandJobs,
  historyJobs: helpJobs,
  news: storyNews,
  now,
});

export const onIssue = issueListener({ shelf: setShelf, jobs: setJobs, bandJobs, news: storyNews });

const bands: BandWorld = {
  records,
  kept,
  shelf: setShelf,
  stories: unattendedReader,
  published: publishedBands,
  bandJobs,
  now,
};

export const onBandJob = bandJobConsumer(bands);

export const onNight = nightlyBands(bands);

const help: HelpWorld = {
  records,
  shelf: setShelf,
  kept,
  stories: unattendedReader,
  past: pastReader,
  jobs: helpJobs,
  now,
};

export const onDay = dailyHelp(help);

export const onHelpJob = helpJobConsumer(help);

export const lozenge = lozengeOver(setShelf);

export const onSetJob = setJobConsumer({
  records,
  published: publishedBands,
  kept,
  backlogs: unattendedReader,
  shelf: setShelf,
  jobs: setJobs,
  now,
});

const personalData: PersonalDataWorld = {
  records,
  reports: accountReports,
  oldChoices: { moveSome: (after) => moveSomeOldChoices(records, after) },
  shelf: setShelf,
  jobs: personalDataJobs,
  now,
};

export const onPersonalDataCycle = personalDataCycle(personalData);

export const onPersonalData = personalDataConsumer(personalData);

export const onUninstall = uninstallListener(issueMarks);
