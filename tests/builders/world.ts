/** A world for use cases: nothing is there until a test says so, what is kept stays in memory, and the clock stands still. */
import type { PersonName } from '../../src/contract/team';
import type {
  Dated,
  FinishedWork,
  JiraReader,
  Keeper,
  Kept,
  PlacedItem,
  World,
} from '../../src/usecases/ports';
import type { HistoryJob } from '../../src/usecases/history/jobs';
import type { BandJob, BandJobs } from '../../src/usecases/bands/jobs';
import type { HistoryReader } from '../../src/usecases/history-reader';
import type { WorkReader } from '../../src/usecases/help/work-reader';
import type { JiraRelations } from '../../src/usecases/relations-port';
import type { JiraWriter } from '../../src/usecases/writing-port';
import { Problem } from '../../src/usecases/problem';
import { someRecords, type TestRecords } from './records';
import { aShelf, someJobs, type TestJobs, type TestShelf } from './shelf';
import { aStory, type StoryTraits } from './story';

export const NOW = '2026-03-05T10:00:00.000Z';

export interface TestWorld extends World {
  /** Names of the functions of Jira that were called, in order. */
  readonly asked: string[];
  /** What the team's storage holds. */
  readonly kept: Kept & { readonly size: () => number };
  readonly records: TestRecords;
  readonly shelf: TestShelf;
  readonly jobs: TestJobs;
  readonly bandJobs: BandJobs & { readonly pushed: readonly BandJob[] };
  readonly historyJobs: World['historyJobs'] & { readonly pushed: HistoryJob[] };
  /** Moves the clock. */
  readonly pass: (hours: number) => void;
}

export interface WorldParts {
  readonly jira?: Partial<JiraReader>;
  readonly finished?: Partial<FinishedWork>;
  readonly history?: Partial<HistoryReader>;
  readonly relations?: Partial<JiraRelations>;
  readonly workTraces?: Partial<WorkReader>;
  readonly writer?: Partial<JiraWriter>;
  /** Boards looked at last, by `account project`. */
  readonly boards?: Map<string, number>;
}

export function anItem(traits: StoryTraits = {}, place: Partial<PlacedItem> = {}): PlacedItem {
  return {
    story: aStory(traits),
    issueType: 'Story',
    projectId: '10000',
    issueTypeId: '10001',
    isRefined: true,
    isOpenToAll: true,
    ...place,
  };
}

/** A project with one board that estimates in `customfield_1`, no sprint and nothing finished. */
export function aWorld({
  jira = {},
  finished = {},
  history = {},
  relations = {},
  workTraces = {},
  writer = {},
  boards = new Map(),
}: WorldParts = {}): TestWorld {
  const asked: string[] = [];
  const shelf = aShelf();
  const jobs = someJobs();
  const pushedBandJobs: BandJob[] = [];
  const bandJobs = {
    pushed: pushedBandJobs,
    push: (job: BandJob) => {
      pushedBandJobs.push(job);
      return Promise.resolve();
    },
  };
  const pushedHistoryJobs: HistoryJob[] = [];
  let now = new Date(NOW).getTime();
  const stores: Map<string, unknown>[] = [];
  const keeper = <T>(): Keeper<T> => {
    const store = new Map<string, Dated<T>>();
    stores.push(store);
    return {
      recall: (id) => Promise.resolve(store.get(id) ?? null),
      keep: (id, value) => {
        store.set(id, value);
        return Promise.resolve();
      },
    };
  };
  return {
    asked,
    pass: (hours) => (now += hours * 3_600_000),
    now: () => new Date(now),
    jira: told(asked, {
      readItem: () => Promise.reject(new Problem('not-found', 'not there')),
      projectOf: () => Promise.resolve('10000'),
      isOnBoard: () => Promise.resolve(true),
      placeOf: (id) => Promise.resolve({ id, projectId: '10000', isOpenToAll: true }),
      readProject: (id) => Promise.resolve({ id, key: 'SHOP', name: 'Shop' }),
      mayEdit: () => Promise.resolve(true),
      mayAdminister: () => Promise.resolve(false),
      listBoards: () => Promise.resolve([{ id: 1, name: 'Shop team' }]),
      findFields: () => Promise.resolve({ criteriaFields: [], pointsFieldId: null }),
      listFields: () => Promise.resolve({ found: { criteriaFields: [], pointsFieldId: null }, all: [] }),
      listLinkRelations: () => Promise.resolve([]),
      listAllBoards: () => Promise.resolve([]),
      readBoard: () => Promise.reject(new Problem('not-found', 'no such board')),
      readEstimateField: () => Promise.resolve('customfield_1'),
      readBacklog: () => Promise.resolve({ items: [], next: null }),
      readBacklogItem: () => Promise.resolve(null),
      readSprint: () => Promise.reject(new Problem('not-found', 'no such sprint')),
      readSprintItems: () => Promise.resolve({ items: [], isWhole: true }),
      readBacklogInWays: () => Promise.resolve({ items: [], next: null }),
      readRecentItems: () => Promise.resolve([]),
      namesOf: (ids) => Promise.resolve(ids.map(named)),
      findPeople: () => Promise.resolve([]),
      worksIn: () => Promise.resolve(true),
      visibleAmong: (ids) => Promise.resolve(new Set(ids)),
      ...jira,
    }),
    finished: told(asked, {
      lastSprints: () => Promise.resolve([]),
      finishedInSprints: () => Promise.resolve([]),
      lastFinished: () => Promise.resolve([]),
      finishedLately: () => Promise.resolve(0),
      ...finished,
    }),
    history: told(asked, {
      endedSprints: () => Promise.resolve([]),
      finishedIn: () => Promise.resolve([]),
      knownIssue: () => Promise.reject(new Problem('not-found', 'not there')),
      ...history,
    }),
    workTraces: told(asked, {
      areasOf: () => Promise.resolve([]),
      workIn: () => Promise.resolve([]),
      ...workTraces,
    }),
    relations: told(asked, {
      search: () => Promise.resolve([]),
      readNamed: () => Promise.reject(new Problem('not-found', 'not there')),
      typesAbove: () => Promise.resolve([]),
      readRelations: () => Promise.resolve({ parent: null, links: [] }),
      listLinkTypes: () => Promise.resolve([]),
      setParent: () => Promise.resolve(),
      link: () => Promise.resolve(),
      unlink: () => Promise.resolve(),
      create: () => Promise.reject(new Problem('bad-request', 'nothing can be made here')),
      ...relations,
    }),
    writer: told(asked, {
      readForWriting: () => Promise.reject(new Problem('not-found', 'not there')),
      readWritten: () => Promise.reject(new Problem('not-found', 'not there')),
      writeField: () => Promise.resolve(),
      ...writer,
    }),
    records: someRecords(() => new Date(now)),
    shelf,
    jobs,
    historyJobs: {
      pushed: pushedHistoryJobs,
      push: (job: HistoryJob) => {
        pushedHistoryJobs.push(job);
        return Promise.resolve();
      },
    },
    bandJobs,
    news: {
      ticketFor: (issueId) => Promise.resolve({ token: `news of ${issueId}`, seconds: 900 }),
      tell: () => Promise.resolve(),
    },
    boardMemory: {
      recall: (account, project) => Promise.resolve(boards.get(`${account} ${project}`) ?? null),
      remember: (account, project, board) => {
        boards.set(`${account} ${project}`, board);
        return Promise.resolve();
      },
    },
    kept: {
      fields: keeper(),
      boards: keeper(),
      estimateField: keeper(),
      figures: keeper(),
      pace: keeper(),
      fit: keeper(),
      size: () => stores.reduce((sum, store) => sum + store.size, 0),
    },
  };
}

/** Everybody has an account, and is called by it. */
function named(accountId: string): PersonName {
  return { accountId, name: accountId };
}

/** The same functions, each of which says that it was called. */
function told<Port extends object>(asked: string[], port: Port): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      if (typeof name === 'string') asked.push(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
