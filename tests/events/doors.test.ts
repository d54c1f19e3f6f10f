/** The doors of events and of the queue: what comes in is parsed, what fails for a while comes again. */
import { setJobConsumer } from '../../src/events/set-jobs';
import { issueListener } from '../../src/events/issue-events';
import type { ShelfChange } from '../../src/usecases/ports';
import { Problem } from '../../src/usecases/problem';
import { aSetWorld, BOARD } from '../usecases/set-index/a-set-world';

const REGISTERED: ShelfChange = { name: 'set-index-of:10000:board:1', value: { backlog: BOARD, stories: 5 } };

async function aListener() {
  const world = aSetWorld();
  await world.shelf.write([REGISTERED], 60);
  return { world, hear: issueListener(world) };
}
const marks = (kept: ReadonlyMap<string, string>) =>
  [...kept].flatMap(([name, json]) => {
    const id = /:changed:(.*)$/.exec(name)?.[1];
    return id === undefined ? [] : [[id, (JSON.parse(json) as { readonly isGone: boolean }).isGone]];
  });
const issue = (id: string, projectId: string) => ({
  id,
  key: 'SHOP-1',
  fields: { project: { id: projectId } },
});

let log: jest.SpyInstance;
beforeEach(() => {
  log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  log.mockRestore();
});

describe('an event of Jira', () => {
  it.each([
    ['created', { eventType: 'avi:jira:created:issue', issue: issue('10007', '10000') }, [['10007', false]]],
    [
      'updated',
      {
        eventType: 'avi:jira:updated:issue',
        issue: issue('10007', '10000'),
        changelog: { items: [{ field: 'summary' }] },
      },
      [['10007', false]],
    ],
    ['deleted', { eventType: 'avi:jira:deleted:issue', issue: issue('10007', '10000') }, [['10007', true]]],
    [
      'moved away',
      {
        eventType: 'avi:jira:updated:issue',
        issue: issue('10007', '20000'),
        changelog: {
          items: [
            { field: 'project', from: '10000' },
            { field: 'assignee', from: null },
          ],
        },
      },
      [['10007', false]],
    ],
    [
      'linked',
      {
        eventType: 'avi:jira:created:issuelink',
        sourceIssueId: '10007',
        destinationIssueId: '10008',
        sourceProjectId: '10000',
        destinationProjectId: '10000',
      },
      [
        ['10007', false],
        ['10008', false],
      ],
    ],
    ['of another project', { eventType: 'avi:jira:created:issue', issue: issue('10007', '30000') }, []],
    ['of another kind', { eventType: 'avi:jira:commented:issue', issue: issue('10007', '10000') }, []],
    ['without an issue', { eventType: 'avi:jira:created:issue' }, []],
    [
      'with an id that is none',
      { eventType: 'avi:jira:created:issue', issue: issue('1) OR (1=1', '10000') },
      [],
    ],
    ['nothing', undefined, []],
  ])('%s', async (_, event, expected) => {
    const { world, hear } = await aListener();
    expect(await hear(event)).toBeUndefined();
    expect(marks(world.shelf.kept)).toEqual(expected);
  });

  it('comes again where the queue is full, four times', async () => {
    const { world, hear } = await aListener();
    world.jobs.isBusy = true;
    const event = { eventType: 'avi:jira:created:issue', issue: issue('10007', '10000') };
    expect(await hear(event)).toMatchObject({ _retry: true });
    expect(await hear({ ...event, retryContext: { retryCount: 4 } })).toBeUndefined();
    expect(log).toHaveBeenCalledTimes(1);
    world.jobs.isBusy = false;
    expect(await hear({ ...event, retryContext: { retryCount: 1 } })).toBeUndefined();
    expect(marks(world.shelf.kept)).toEqual([['10007', false]]);
  });
});

describe('a job of the queue', () => {
  const build = { body: { job: { kind: 'build', backlog: BOARD, asked: 1 } } };

  it.each([
    undefined,
    {},
    { body: {} },
    { body: { job: { kind: 'build', backlog: { projectId: 'x OR 1', boardId: 1 } } } },
  ])('that no version of ours pushed is dropped: %j', async (event) => {
    const world = aSetWorld();
    expect(await setJobConsumer(world)(event)).toBeUndefined();
    expect(world.requests).toEqual([]);
  });

  it('comes again when Jira says, at most a quarter of an hour later', async () => {
    const world = aSetWorld();
    world.problems.push(new Problem('busy', 'Jira answered 429', 77), new Problem('busy', '429', 5000));
    const consume = setJobConsumer(world);
    const reason = 'FUNCTION_UPSTREAM_RATE_LIMITED';
    expect(await consume(build)).toMatchObject({ retryOptions: { retryAfter: 77, retryReason: reason } });
    expect(await consume(build)).toMatchObject({ retryOptions: { retryAfter: 900 } });
  });

  it('comes again later and later where Jira is broken, and not for ever', async () => {
    const world = aSetWorld();
    const consume = setJobConsumer(world);
    const waits: unknown[] = [];
    for (let retryCount = 0; retryCount <= 12; retryCount += 1) {
      world.problems.push(new Problem('jira-unavailable', 'no answer'));
      const answer = await consume({ ...build, retryContext: { retryCount } });
      waits.push(answer?.retryOptions.retryAfter);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 900, 900, 900, 900, 900, undefined]);
    expect(log).toHaveBeenCalledTimes(1);
  });

  it('that can never succeed is given up at once, and no text of a story gets into the log', async () => {
    const world = aSetWorld();
    world.problems.push(new Problem('not-allowed', 'the story "Merger"'));
    expect(await setJobConsumer(world)(build)).toBeUndefined();
    expect(JSON.stringify(log.mock.calls)).toContain('not-allowed');
    expect(JSON.stringify(log.mock.calls)).not.toContain('Merger');
  });
});
