/** A world with a whole backlog in it, a queue whose jobs a test does, and a count of what is asked of Jira. */
import { compare } from '../../../src/readiness/set/order';
import type { PublishedBands } from '../../../src/usecases/bands/jobs';
import type { Problem } from '../../../src/usecases/problem';
import type { UnattendedItem, UnattendedReader, WholeBacklog } from '../../../src/usecases/ports';
import { noteChange } from '../../../src/usecases/set-index/note-change';
import { runSetJob } from '../../../src/usecases/set-index/run-job';
import { aWorld, type TestWorld, type WorldParts } from '../../builders/world';
import { aStory, type StoryTraits } from '../../builders/story';

export const BOARD: WholeBacklog = { projectId: '10000', boardId: 1 };

export interface SetTestWorld extends TestWorld {
  readonly published: PublishedBands;
  readonly backlogs: UnattendedReader;
  /** What is in the backlog, by id, in the order of its pages. */
  readonly items: Map<string, UnattendedItem>;
  /** Requests of Jira as the app, in order: `fields`, `page 0`, `page 100`, `again 10001,10002` … */
  readonly requests: string[];
  /** Is called before each request is answered. */
  before: (request: string) => void;
  /** What the next requests answer instead. */
  readonly problems: Problem[];
  readonly add: (traits: StoryTraits, more?: Partial<UnattendedItem>) => string;
  /** Does what the queue holds, one after the other, as long as there is something; answers how many jobs that were. */
  readonly work: () => Promise<number>;
  /** Something has happened to an issue, as its event tells. */
  readonly happened: (issueId: string, isGone?: boolean) => Promise<void>;
  /** All that is kept, as one text. */
  readonly allKept: () => string;
  /** Parts of the index by their name, without what differs from one reading to the other. */
  readonly parts: () => Readonly<Record<string, unknown>>;
}

export function aSetWorld(parts: WorldParts = {}): SetTestWorld {
  const items = new Map<string, UnattendedItem>();
  const requests: string[] = [];
  const problems: Problem[] = [];
  const answer = async <T>(request: string, read: () => T): Promise<T> => {
    requests.push(request);
    world.before(request);
    await Promise.resolve();
    const problem = problems.shift();
    if (problem !== undefined) throw problem;
    return read();
  };
  const backlogs: UnattendedReader = {
    findFields: () => answer('fields', () => ({ criteriaFields: [], pointsFieldId: null })),
    readPage: (_, { after, size }) =>
      answer(`page ${after ?? '0'}`, () => {
        const from = Number(after ?? 0);
        const page = [...items.values()].slice(from, from + size);
        return { items: page, next: from + size < items.size ? String(from + size) : null };
      }),
    readAmong: (_, ids) =>
      answer(`again ${[...ids].sort(compare).join(',')}`, () => ids.flatMap((id) => items.get(id) ?? [])),
  };
  const base = aWorld(parts);
  const published = { publish: () => Promise.resolve(true), remove: () => Promise.resolve() };
  const world: SetTestWorld = {
    ...base,
    published,
    backlogs,
    items,
    requests,
    problems,
    before: () => undefined,
    add: (traits, more = {}) => {
      const id = traits.id ?? String(10_001 + items.size);
      const story = aStory({ key: `SHOP-${Number(id) - 10_000}`, ...traits, id });
      items.set(id, { story, projectId: '10000', isOpenToAll: true, ...more });
      return id;
    },
    work: async () => {
      let done = 0;
      for (let job = base.jobs.waiting.shift(); job !== undefined; job = base.jobs.waiting.shift()) {
        await runSetJob(world, job);
        done += 1;
      }
      return done;
    },
    happened: async (issueId, isGone = false) => {
      await noteChange(base, { issueId, projectIds: ['10000'], isGone });
    },
    allKept: () => [...base.shelf.kept.values()].join('\n'),
    parts: () =>
      Object.fromEntries(
        [...base.shelf.kept]
          .flatMap(([name, json]) => {
            const part = /:\d+\.\d+:(.*)$/.exec(name)?.[1];
            return part === undefined ? [] : [[part, JSON.parse(json) as unknown] as const];
          })
          .sort(([a], [b]) => compare(a, b)),
      ),
  };
  return world;
}

const SUBJECTS = 'voucher parcel invoice basket return price label customer locker refund'.split(' ');
const VERBS = 'print search cancel compare export hide move rename share archive'.split(' ');

/** A story like no other one of its number. */
export function aPlainStory(number: number): StoryTraits {
  const [subject, other] = [SUBJECTS[number % 10] ?? '', SUBJECTS[Math.floor(number / 10) % 10] ?? ''];
  const verb = VERBS[Math.floor(number / 100) % 10] ?? '';
  return {
    summary: `As a ${other} clerk, I want to ${verb} the ${subject} number ${number}, so that day ${number} ends well`,
  };
}

export const ASKED = { accountId: 'petra', projectId: '10000', boardId: null };
