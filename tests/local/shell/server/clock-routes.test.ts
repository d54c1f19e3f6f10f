/** `POST /local/clock` moves the time, runs what falls due, and refuses what it can't read. */
import { clockRoutes } from '../../../../local/shell/server/clock-routes';
import { aMovingPlatform, type MovingPlatform } from '../../platform/a-moving-platform';

let moving: MovingPlatform;
beforeAll(async () => {
  moving = await aMovingPlatform();
});
afterAll(async () => {
  await moving.stop();
});

async function post(body: unknown) {
  const response = await clockRoutes(moving).request('/', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

test('advances, sets, and answers the time that it is then; schedules have run by then', async () => {
  expect(await post({ advance: 'P1D' })).toEqual({ status: 200, body: { now: '2026-01-06T09:00:00.000Z' } });
  expect(moving.noted().length).toBeGreaterThanOrEqual(25);
  expect(await post({ set: '2026-11-26T10:00:00Z' })).toMatchObject({
    body: { now: '2026-11-26T10:00:00.000Z' },
  });
  expect(await post({ set: '2026-01-05T10:00:00Z' })).toMatchObject({
    body: { now: '2026-01-05T10:00:00.000Z' },
  });
  const response = await clockRoutes(moving).request('/');
  expect(await response.json()).toEqual({ now: '2026-01-05T10:00:00.000Z' });
}, 60_000);

test.each([
  'no JSON',
  {},
  { advance: 'tomorrow' },
  { set: '2026-11-26' },
  { set: '2026-11-26T10:00:00+01:00' },
  { advance: 'P1D', set: '2026-11-26T10:00:00Z' },
  { advance: 'P54W' },
])('refuses %j in a sentence', async (body) => {
  const before = moving.clock.now();
  expect(await post(body)).toMatchObject({ status: 400, body: { ok: false } });
  expect(moving.clock.now()).toEqual(before);
});
