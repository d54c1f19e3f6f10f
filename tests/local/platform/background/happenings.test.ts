/** What the console is told of events and jobs: the newest, with small bodies, and never more than so many. */
import {
  ended,
  HAPPENING_BODY_BYTES,
  Happenings,
  HAPPENINGS_KEPT,
  underWay,
  undelivered,
} from '../../../../local/platform/background/happenings';
import type { Delivery } from '../../../../local/platform/background/deliveries';
import { aMovingPlatform } from '../a-moving-platform';

const BEGAN = Date.parse('2026-03-05T10:00:00Z');

function aDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 1,
    kind: 'event',
    moduleKey: 'on-issue',
    body: { eventType: 'avi:jira:updated:issue' },
    jobId: '',
    due: BEGAN + 60_000,
    enqueued: BEGAN,
    retry: null,
    isRepeat: false,
    pushed: null,
    origin: '',
    ...changes,
  };
}

test('only the newest are kept, of each kind apart', () => {
  const happenings = new Happenings();
  happenings.note('queue', ended(aDelivery(), 'meals', null));
  for (let at = 0; at <= HAPPENINGS_KEPT; at += 1) {
    happenings.note('event', ended(aDelivery({ enqueued: BEGAN + at }), String(at), null));
  }
  const kept = happenings.newest('event', []);
  expect(kept).toHaveLength(HAPPENINGS_KEPT);
  expect([kept.at(0)?.type, kept.at(-1)?.type]).toEqual([String(HAPPENINGS_KEPT), '1']);
  expect(happenings.newest('queue', [])).toHaveLength(1);
});

test('what is under way stands among them by its time, and counts', () => {
  const happenings = new Happenings();
  for (let at = 0; at < HAPPENINGS_KEPT; at += 1) {
    happenings.note('event', ended(aDelivery({ enqueued: BEGAN + at }), 'past', null));
  }
  const present = underWay(aDelivery({ enqueued: BEGAN + 10 ** 6 }), 'present', false);
  const shown = happenings.newest('event', [present]);
  expect(shown).toHaveLength(HAPPENINGS_KEPT);
  expect(shown[0]).toEqual(present);
});

test('attempts are those that began', () => {
  const retry = { count: 2, reason: 'FUNCTION_TIME_OUT' };
  expect([
    underWay(aDelivery(), 'a', false).attempts,
    underWay(aDelivery(), 'a', true).attempts,
    underWay(aDelivery({ retry }), 'a', false).attempts,
    ended(aDelivery({ retry }), 'a', null).attempts,
  ]).toEqual([0, 1, 2, 3]);
});

test('a large body is told by its size alone', () => {
  const body = { text: 'x'.repeat(HAPPENING_BODY_BYTES) };
  expect(ended(aDelivery({ body }), 'a', null).detail).toEqual({
    to: 'on-issue',
    bytes: HAPPENING_BODY_BYTES + '{"text":""}'.length,
  });
  expect(undelivered('too large', 'a', null, body, BEGAN).detail).not.toHaveProperty('body');
});

test('a platform that hears of far more holds and shows no more', async () => {
  const moving = await aMovingPlatform();
  const emit = (count: number, eventType: string) => {
    for (let at = 0; at < count; at += 1) {
      moving.platform.emit({ eventType, payload: { changelog: { items: [] } }, actorIsApp: false });
    }
  };
  emit(HAPPENINGS_KEPT * 2, 'avi:jira:deleted:issue');
  expect(moving.platform.watch.happenings('event')).toHaveLength(HAPPENINGS_KEPT);
  moving.platform.behave({ eventDelayMilliseconds: 180_000 });
  emit(HAPPENINGS_KEPT * 2, 'avi:jira:created:issue');
  expect(moving.platform.watch.happenings('event')).toHaveLength(HAPPENINGS_KEPT);
  await moving.stop();
});
