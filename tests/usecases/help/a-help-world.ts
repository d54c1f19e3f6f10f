/** A team with a Product Owner and a meeting on Thursdays, stories that the app reads as itself, and a queue. */
import type { Rhythm } from '../../../src/refinement/meeting/rhythm';
import { admit, type Member } from '../../../src/usecases/admission/member';
import { runHelpJob } from '../../../src/usecases/help/run-job';
import type { HelpJob, HelpWorld } from '../../../src/usecases/help/world';
import type { HelpRecord } from '../../../src/usecases/help/help-record';
import type { PastReader } from '../../../src/usecases/history/past-reader';
import type { UnattendedItem } from '../../../src/usecases/ports';
import { aRole, aTeam } from '../../builders/team';
import { aReadyStory, aStory } from '../../builders/story';
import { aWorld, anItem, type TestWorld } from '../../builders/world';

/** 10:00 in Berlin. */
export const THURSDAYS: Rhythm = {
  weekdays: [4],
  everyWeeks: 1,
  from: '2026-01-01',
  time: '10:00',
  minutes: 60,
  timeZone: 'Europe/Berlin',
  pauses: [],
};

export interface HelpTestWorld extends HelpWorld {
  readonly base: TestWorld;
  readonly items: UnattendedItem[];
  /** How often Jira was asked. */
  readonly requests: () => number;
  readonly set: (instant: string) => void;
  /** Does what waits in the queue, also what comes on the way. */
  readonly work: () => Promise<void>;
  readonly waiting: HelpJob[];
  readonly petra: () => Promise<Member>;
  readonly offered: (account?: string) => HelpRecord['offers'];
}

const NOTHING_READ = { issues: [], projectIds: [], next: null };
/** Of a board without sprints. */
const NO_PAST: PastReader = {
  readSite: () => Promise.resolve(null),
  inBacklog: () => Promise.resolve(NOTHING_READ),
  leftBacklog: () => Promise.resolve(NOTHING_READ),
};

/** As many stories that are a title alone, and as many that are ready. */
export function aHelpWorld(
  early = 4,
  ready = 1,
  { hidden = [], past = NO_PAST }: { readonly hidden?: readonly string[]; readonly past?: PastReader } = {},
): HelpTestWorld {
  let now = Date.parse('2026-03-10T09:30:00.000Z');
  let requests = 0;
  const stories = [
    ...Array.from({ length: early }, (_, at) => aStory({ id: `${10_001 + at}`, summary: 'Vouchers' })),
    ...Array.from({ length: ready }, (_, at) => aReadyStory({ id: `${20_001 + at}` })),
  ];
  const base = aWorld({
    jira: {
      readBacklog: () =>
        Promise.resolve({
          items: stories.map((story) => ({ ...anItem(), story, isOpenToAll: !hidden.includes(story.id) })),
          next: null,
        }),
    },
  });
  const items: UnattendedItem[] = stories.map((story) => ({ story, projectId: '10000', isOpenToAll: true }));
  base.records.put('team', 'board:1', aTeam({ roles: [aRole()] }));
  base.records.put('meeting', 'board:1', { rhythm: THURSDAYS });
  const waiting: HelpJob[] = [];
  const clock = () => new Date(now);
  const asked = <T>(value: T): Promise<T> => {
    requests += 1;
    return Promise.resolve(value);
  };
  const world: HelpTestWorld = {
    base: { ...base, now: clock },
    items,
    waiting,
    requests: () => requests,
    set: (instant) => (now = Date.parse(instant)),
    records: base.records,
    shelf: base.shelf,
    kept: base.kept,
    now: clock,
    stories: {
      firstOf: (_, count) => asked(items.slice(0, count).map(({ story }) => story.id)),
      readByIds: (ids) => asked(items.filter(({ story }) => ids.includes(story.id))),
      readPage: () => asked({ items, next: null }),
      findFields: () => asked({ criteriaFields: [], pointsFieldId: null }),
    },
    past,
    jobs: {
      push: (job) => {
        waiting.push(job);
        return Promise.resolve();
      },
    },
    work: async () => {
      for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) await runHelpJob(world, job);
    },
    petra: () =>
      admit({ ...base, now: clock }, 'product-owner', {
        accountId: 'petra',
        projectId: '10000',
        boardId: 1,
      }),
    offered: (account = 'petra') => base.records.valueOf('help', account)?.offers ?? [],
  };
  return world;
}
