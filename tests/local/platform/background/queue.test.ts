/** The real `@forge/events` in the real worker: what is pushed arrives, late, again, and not above the limits. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../../local/database';
import { chanceFrom } from '../../../../local/platform/background/chance';
import { KIND_BEHAVIOUR } from '../../../../local/platform/behaviour';
import { aMovingPlatform, BEGINNING, type MovingPlatform } from '../a-moving-platform';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

let moving: MovingPlatform;
beforeAll(async () => {
  moving = await aMovingPlatform({ timeoutMilliseconds: 500 });
  await moving.platform.settle();
});
afterAll(async () => {
  await moving.stop();
});
beforeEach(async () => {
  await moving.pass(90 * SECOND); // the events of the minute before no longer count
  moving.noted();
});
afterEach(() => {
  moving.platform.behave(KIND_BEHAVIOUR);
});

async function value(functionKey: string, payload: unknown): Promise<unknown> {
  const outcome = await moving.call(functionKey, payload);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function push(...events: readonly object[]): Promise<string> {
  const pushed = (await value('push', { events })) as { readonly jobId: string };
  await moving.platform.settle();
  return pushed.jobId;
}

const eaten = () =>
  moving
    .noted()
    .flatMap((note) => (typeof note === 'object' && note !== null && 'ate' in note ? [note.ate] : []));

test('an event reaches its consumer with its job, and nobody is behind it', async () => {
  const jobId = await push({ body: { do: 'ask-as-user' } });
  expect(moving.noted()).toMatchObject([
    { ate: 'ask-as-user', jobId, queueName: 'meals' },
    { name: 'NEEDS_AUTHENTICATION_ERR' },
  ]);
  await push({ body: { do: 'ask-as-app' } });
  expect(moving.noted()).toMatchObject([{ ate: 'ask-as-app' }, { status: 200 }]);
});

test('an event may wait for 15 minutes, and arrives at its time', async () => {
  await push({ body: { do: 'now' } }, { body: { do: 'later' }, delayInSeconds: 900 });
  expect(eaten()).toEqual(['now']);
  await moving.pass(899 * SECOND);
  expect(eaten()).toEqual([]);
  await moving.pass(SECOND);
  expect(eaten()).toEqual(['later']);
});

test('figures of a job, and its end by cancel', async () => {
  const jobId = await push({ body: { do: 'a' } }, { body: { do: 'b' }, delayInSeconds: 60 });
  expect(await value('stats', { jobId })).toEqual({ success: 1, inProgress: 1, failed: 0 });
  expect(await value('cancel', { jobId })).toEqual({});
  expect(await value('stats', { jobId })).toEqual({ success: 1, inProgress: 0, failed: 0 });
  await moving.pass(60 * SECOND);
  expect(eaten()).toEqual(['a']);
});

test('a job that is not there is told by the package’s own error', async () => {
  expect(await value('stats', { jobId: 'nothing' })).toMatchObject({ thrown: 'JobDoesNotExistError' });
  expect(await value('cancel', { jobId: 'nothing' })).toMatchObject({ thrown: 'JobDoesNotExistError' });
});

test('a retry that was asked for comes at its time, with its reason and data', async () => {
  const jobId = await push({ body: { do: 'retry' } });
  expect(moving.noted()).toHaveLength(1);
  await moving.pass(30 * SECOND);
  expect(moving.noted()).toMatchObject([
    {
      ate: 'retry',
      retryContext: {
        retryCount: 1,
        retryReason: 'FUNCTION_UPSTREAM_RATE_LIMITED',
        retryData: { size: 'x' },
        retentionWindow: { remainingTimeMs: 24 * HOUR - 30 * SECOND },
      },
    },
  ]);
  await value('cancel', { jobId });
});

test('more than 4 KB of data for a retry are not kept', async () => {
  const jobId = await push({ body: { do: 'retry', bytes: 5000 } });
  expect(moving.logged.join()).toContain('more than 4096 bytes');
  await moving.pass(30 * SECOND);
  expect(moving.noted()).toMatchObject([{}, { retryContext: { retryData: null } }]);
  await value('cancel', { jobId });
});

test('a consumer that breaks or hangs gets the event again, further and further apart, for a day', async () => {
  const jobId = await push({ body: { do: 'throw' } }, { body: { do: 'hang' } });
  await moving.pass(2 * SECOND);
  const reasons = moving
    .noted()
    .map((note) => (note as { retryContext?: { retryReason: string } }).retryContext?.retryReason);
  expect(reasons.filter((reason) => reason !== undefined).sort()).toEqual([
    'FUNCTION_PLATFORM_UNKNOWN_ERROR',
    'FUNCTION_TIME_OUT',
  ]);
  await value('cancel', { jobId });

  const lasting = await push({ body: { do: 'throw' } });
  await moving.pass(25 * HOUR);
  expect(await value('stats', { jobId: lasting })).toEqual({ success: 0, inProgress: 0, failed: 1 });
  expect(eaten().length).toBeGreaterThan(90);
  expect(moving.platform.waiting().filter(({ kind }) => kind === 'queue')).toEqual([]);
}, 30_000);

test('some events arrive twice, and not in their order', async () => {
  moving.platform.behave({ deliveredTwice: 0.5, unordered: true });
  const names = Array.from({ length: 20 }, (_, at) => `e${at}`);
  const jobId = await push(...names.map((name) => ({ body: { do: name } })));
  const arrived = eaten();
  expect(new Set(arrived)).toEqual(new Set(names));
  expect(arrived.length).toBeGreaterThan(20);
  expect(arrived.filter((name, at) => arrived.indexOf(name) === at)).not.toEqual(names);
  expect(await value('stats', { jobId })).toEqual({ success: 20, inProgress: 0, failed: 0 });
});

test('each once where told so', async () => {
  moving.platform.behave({ deliveredTwice: 0, unordered: false });
  const names = Array.from({ length: 10 }, (_, at) => `e${at}`);
  await push(...names.map((name) => ({ body: { do: name } })));
  expect(eaten().sort()).toEqual(names);
});

test('an event tells what it was pushed with, the same in every attempt', async () => {
  const concurrency = { key: 'show', limit: 3 };
  await push({ body: { do: 'show' }, delayInSeconds: 2, concurrency });
  await moving.pass(2 * SECOND);
  expect(moving.noted()).toContainEqual({
    shown: expect.objectContaining({
      body: { do: 'show' },
      eventId: expect.stringMatching(/^[\da-f-]{36}$/) as string,
      delayInSeconds: 2,
      concurrency,
    }) as object,
  });

  const jobId = await push({ body: { do: 'retry' }, concurrency });
  const eventIds = () => moving.noted().map((note) => (note as { eventId: string }).eventId);
  const [first] = eventIds();
  await moving.pass(30 * SECOND);
  expect(eventIds()).toEqual([first]);
  await value('cancel', { jobId });
});

describe('concurrency', () => {
  let wide: MovingPlatform;
  beforeAll(async () => {
    wide = await aMovingPlatform({ workers: 4 });
    await mostAtOnce([{}, {}, {}, {}]); // all workers have started by now
  }, 20_000);
  afterAll(async () => {
    await wide.stop();
  });

  /** Pushes pieces of work, half of them to another queue, and sees how many ran at the same time. */
  async function mostAtOnce(settings: readonly object[]): Promise<number> {
    await wide.platform.settle();
    wide.noted();
    for (const [at, more] of settings.entries()) {
      const events = [{ body: { do: 'work', name: at }, ...more }];
      await wide.call('push', { queue: at % 2 === 0 ? 'meals' : 'feasts', events });
    }
    await wide.platform.settle();
    const notes = wide.noted().filter((note): note is object => typeof note === 'object' && note !== null);
    expect(notes.filter((note) => 'ended' in note)).toHaveLength(settings.length);
    let running = 0;
    let most = 0;
    for (const note of notes) {
      if ('began' in note) running += 1;
      if ('ended' in note) running -= 1;
      most = Math.max(most, running);
    }
    return most;
  }

  const limited = (key: string, limit: number) => ({ concurrency: { key, limit } });

  test.each([1, 2])('%d at once of a key, whatever the queue', async (limit) => {
    const settings = Array.from({ length: 6 }, () => limited('kitchen', limit));
    expect(await mostAtOnce(settings)).toBe(limit);
  });

  test('other keys, and events without one, are not held up', async () => {
    expect(await mostAtOnce([{}, {}, {}, {}])).toBeGreaterThan(2);
    expect(await mostAtOnce(['a', 'b', 'c', 'd'].map((key) => limited(key, 1)))).toBeGreaterThan(2);
  });
});

test('one invocation leads to 1,000 pushes, its own and those of the consumers after it', async () => {
  await push({ body: { do: 'go on for ever' } });
  await moving.pass(1100 * SECOND);
  const notes = moving.noted();
  expect(notes.filter((note) => typeof note === 'object' && note !== null && 'ate' in note)).toHaveLength(
    1000,
  );
  expect(notes.at(-1)).toEqual({
    thrown: 'InvocationLimitReachedError',
    message: 'The limit on cyclic invocation has been reached.',
  });
  await push({ body: { do: 'another beginning' } });
  expect(eaten()).toEqual(['another beginning']);
}, 60_000);

describe('limits', () => {
  const bodies = (count: number) => Array.from({ length: count }, () => ({ body: { do: 'x' } }));

  test('50 events a push, 500 a minute', async () => {
    expect(await value('push', { events: bodies(51) })).toMatchObject({ thrown: 'TooManyEventsError' });
    for (let push = 0; push < 10; push += 1)
      expect(await value('push', { events: bodies(50) })).toHaveProperty('jobId');
    expect(await value('push', { events: bodies(1) })).toMatchObject({ thrown: 'RateLimitError' });
    await moving.pass(60 * SECOND);
    expect(await value('push', { events: bodies(1) })).toHaveProperty('jobId');
    await moving.platform.settle();
  }, 30_000);

  test('200 KB a push; 100 KB an event where the consumer may take longer than 55 s', async () => {
    expect(await value('push-large', { bytes: 200 * 1024 })).toMatchObject({ thrown: 'PayloadTooBigError' });
    expect(await value('push-large', { bytes: 150 * 1024 })).toHaveProperty('jobId');
    expect(await value('push-large', { queue: 'feasts', bytes: 101 * 1024 })).toMatchObject({
      thrown: 'PayloadTooBigError',
    });
    expect(await value('push-large', { queue: 'feasts', bytes: 99 * 1024 })).toHaveProperty('jobId');
    await moving.platform.settle();
  });

  test('a delay of 15 minutes, a queue with a consumer', async () => {
    expect(await value('push', { events: [{ body: {}, delayInSeconds: 901 }] })).toMatchObject({
      thrown: 'InvalidPushSettingsError',
    });
    expect(await value('push', { queue: 'nobody', events: bodies(1) })).toMatchObject({
      thrown: 'InternalServerError',
      message: expect.stringContaining('no consumer of the queue "nobody"') as string,
    });
  });
});

test('the same seed brings the same chances', () => {
  const some = (seed: number) => Array.from({ length: 5 }, chanceFrom(seed));
  expect(some(7)).toEqual(some(7));
  expect(some(7)).not.toEqual(some(8));
  expect(some(7).every((number) => number >= 0 && number < 1)).toBe(true);
});

test('a restart loses nothing, and what ran when the laptop was closed comes again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundwork-queue-'));
  const file = join(folder, 'data.sqlite');
  let database = new Database(file);
  let other = await aMovingPlatform({ database });
  await other.call('push', {
    events: [{ body: { do: 'hang' } }, { body: { do: 'later' }, delayInSeconds: 600 }],
  });
  await new Promise((resolve) => setTimeout(resolve, 300)); // it hangs by now
  await other.stop();
  database.close();

  database = new Database(file);
  other = await aMovingPlatform({ database, timeoutMilliseconds: 500 });
  await other.pass(600 * SECOND);
  const ate = other.noted().map((note) => (note as { ate?: string }).ate);
  expect(ate.filter((name) => name === 'hang').length).toBeGreaterThan(0);
  expect(ate).toContain('later');
  expect(other.clock.now().getTime()).toBe(BEGINNING + 600 * SECOND);
  await other.stop();
  database.close();
  await rm(folder, { recursive: true });
}, 20_000);
