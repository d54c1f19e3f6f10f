/** Schedules of manifest.yml run in their rhythm and in order when the clock moves, and functions see the moved time. */
import { Database } from '../../../../local/database';
import { aFixtureCopy } from '../a-fixture-copy';
import { aMovingPlatform, BEGINNING, type MovingPlatform } from '../a-moving-platform';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `module at minutes after the beginning`, in the order in which they ran. */
function runs(moving: MovingPlatform): string[] {
  return moving.noted().flatMap((note) => {
    const { heard, at } = note as { heard: { context?: { moduleKey: string } }; at: string };
    const minutes = Math.round((Date.parse(at) - BEGINNING) / MINUTE);
    return heard.context === undefined ? [] : [`${heard.context.moduleKey} ${minutes}`];
  });
}

test('begin five minutes after the start, then run each hour and each day, in order, at their own time', async () => {
  const moving = await aMovingPlatform();
  await moving.pass(4 * MINUTE);
  expect(runs(moving)).toEqual([]);
  await moving.pass(DAY);
  const expected = Array.from({ length: 24 }, (_, at) => `hourly ${5 + 60 * at}`);
  const [, ...later] = expected;
  expect(runs(moving).sort(byTime)).toEqual(['daily 5', 'hourly 5', ...later].sort(byTime));
  await moving.pass(2 * MINUTE);
  expect(runs(moving).sort()).toEqual(['daily 1445', 'hourly 1445']);
  await moving.stop();
});

function byTime(one: string, other: string): number {
  return Number(one.split(' ')[1]) - Number(other.split(' ')[1]) || (one < other ? -1 : 1);
}

test('run in the order in which they fall due', async () => {
  const moving = await aMovingPlatform();
  await moving.pass(3 * HOUR);
  const minutes = runs(moving).map((run) => Number(run.split(' ')[1]));
  expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
  expect(minutes.length).toBe(4);
  await moving.stop();
});

test('may run twice', async () => {
  const moving = await aMovingPlatform();
  moving.platform.behave({ deliveredTwice: 1 });
  await moving.pass(6 * MINUTE);
  expect(runs(moving).sort()).toEqual(['daily 5', 'daily 5', 'hourly 5', 'hourly 5']);
  await moving.stop();
});

test('run once, not each time, after the laptop was closed for days', async () => {
  const database = new Database(':memory:');
  const first = await aMovingPlatform({ database });
  first.clock.moveTo(new Date(BEGINNING + 3 * DAY));
  await first.stop();
  const second = await aMovingPlatform({ database });
  await second.platform.settle();
  expect(runs(second).sort()).toEqual(['daily 4320', 'hourly 4320']);
  await second.stop();
  database.close();
});

test('go on in their rhythm when the clock is set back', async () => {
  const moving = await aMovingPlatform();
  await moving.pass(DAY);
  await moving.pass(-DAY);
  moving.noted();
  await moving.pass(HOUR);
  expect(runs(moving).filter((run) => run.startsWith('hourly'))).toHaveLength(1);
  await moving.stop();
});

test('are forgotten with their module', async () => {
  const database = new Database(':memory:');
  await (await aMovingPlatform({ database })).stop();
  const copy = await aFixtureCopy([['    - key: hourly\n      function: look\n      interval: hour\n', '']]);
  const without = await aMovingPlatform({ database, root: copy.root });
  expect(
    without.platform
      .waiting()
      .filter(({ kind }) => kind === 'schedule')
      .map(({ moduleKey }) => moduleKey),
  ).toEqual(['daily']);
  await without.stop();
  await copy.remove();
  database.close();
});

test('a function behind a page sees the moved time, in every way to ask for it', async () => {
  const moving = await aMovingPlatform();
  await moving.pass(10 * DAY);
  const outcome = await moving.call('time');
  const value = (outcome.ok ? outcome.value : {}) as Readonly<Record<string, unknown>>;
  const there = BEGINNING + 10 * DAY;
  expect(Number(value['now']) - there).toBeGreaterThanOrEqual(0);
  expect(Number(value['now']) - there).toBeLessThan(5000);
  expect(Date.parse(String(value['made'])) - there).toBeLessThan(5000);
  expect(value).toMatchObject({ called: 'string', isDate: true, given: '1970-01-01T00:00:00.000Z' });
  await moving.stop();
});
