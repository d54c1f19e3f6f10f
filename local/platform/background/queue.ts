/** Answers `Queue` of `@forge/events`: push, figures of a job, cancel (runtime-reference/async-events-api). */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../clock';
import type { Behaviour } from '../behaviour';
import {
  BACKGROUND_DEFAULT_SECONDS,
  QUEUE_DELAY_SECONDS,
  QUEUE_EVENTS,
  QUEUE_EVENTS_A_MINUTE,
  QUEUE_LONG_EVENT_BYTES,
  QUEUE_PUSH_BYTES,
  QUEUE_PUSHES_OF_AN_ORIGIN,
} from '../limits';
import type { Manifest } from '../manifest';
import { RateWindow } from '../rate-window';
import type { Deliveries } from './deliveries';
import type { Dispatcher } from './dispatcher';
import type { PushChains } from './push-chains';

/** The braces are sent as they stand: the platform fills them. */
const PATH = /^\/webhook\/queue\/(publish|stats|cancel)\//;

const about = { queueName: z.string(), jobId: z.string().min(1), time: z.string() };
const pushShape = z.strictObject({
  ...about,
  type: z.literal('avi:forge:app:event'),
  schema: z.string(),
  payload: z
    .array(
      z.strictObject({
        body: z.record(z.string(), z.unknown()),
        delayInSeconds: z.number().min(0).max(QUEUE_DELAY_SECONDS).optional(),
        concurrency: z.strictObject({ key: z.string(), limit: z.int().positive() }).optional(),
      }),
    )
    .min(1)
    .max(QUEUE_EVENTS),
});
const jobShape = z.strictObject(about);

export interface QueueOptions {
  readonly manifest: Manifest;
  readonly deliveries: Deliveries;
  readonly dispatcher: Dispatcher;
  readonly chains: PushChains;
  readonly clock: Clock;
  readonly behaviour: () => Behaviour;
  readonly chance: () => number;
}

export interface QueueService {
  /**
   * @param origin the invocation from which the asking one comes in the end
   * @returns `undefined` for a path that is none of a queue's
   */
  answer(path: string, body: unknown, origin: string): Response | undefined;
}

export function queueService(options: QueueOptions): QueueService {
  const perMinute = new RateWindow(options.clock, QUEUE_EVENTS_A_MINUTE, 60_000);
  return {
    answer: (path, body, origin) => {
      const what = PATH.exec(path)?.[1];
      if (what === undefined) return undefined;
      if (what === 'publish') {
        return options.deliveries.transaction(() => push(body, origin, perMinute, options));
      }
      const job = jobShape.safeParse(body);
      if (!job.success) return refuse(400, z.prettifyError(job.error));
      const { jobId, queueName } = job.data;
      const stats = options.deliveries.jobStats(jobId, queueName);
      if (stats === undefined) return refuse(404, `The queue "${queueName}" has no job "${jobId}".`);
      if (what === 'stats') return Response.json(stats);
      options.deliveries.cancelJob(jobId, options.dispatcher.running);
      return new Response(null, { status: 204 });
    },
  };
}

function push(body: unknown, origin: string, perMinute: RateWindow, options: QueueOptions): Response {
  const pushed = pushShape.safeParse(body);
  if (!pushed.success) return refuse(400, z.prettifyError(pushed.error));
  const { queueName, jobId, payload } = pushed.data;
  const { manifest, deliveries, dispatcher, chains, clock, behaviour, chance } = options;
  const consumer = manifest.consumers.find(({ queue }) => queue === queueName);
  if (consumer === undefined) return refuse(400, `manifest.yml has no consumer of the queue "${queueName}".`);

  const sizes = payload.map((event) => Buffer.byteLength(JSON.stringify(event)));
  const seconds = manifest.functions.find(({ key }) => key === consumer.function)?.timeoutSeconds ?? 0;
  const isLong = seconds > BACKGROUND_DEFAULT_SECONDS;
  if (sizes.reduce((sum, size) => sum + size, 0) > QUEUE_PUSH_BYTES) {
    return tooBig(`A push has ${QUEUE_PUSH_BYTES} bytes at most.`);
  }
  if (isLong && sizes.some((size) => size > QUEUE_LONG_EVENT_BYTES)) {
    return tooBig(
      `An event for a consumer with a time-out above ${BACKGROUND_DEFAULT_SECONDS} s has ${QUEUE_LONG_EVENT_BYTES} bytes at most.`,
    );
  }
  if (!perMinute.take(payload.length))
    return refuse(429, `${QUEUE_EVENTS_A_MINUTE} events a minute are allowed.`);
  if (!chains.take(origin)) {
    return refuse(405, `One invocation leads to ${QUEUE_PUSHES_OF_AN_ORIGIN} pushes at most.`);
  }

  const now = clock.now().getTime();
  deliveries.beginJob(jobId, queueName);
  for (const { body: event, delayInSeconds, concurrency } of payload) {
    const delivery = {
      kind: 'queue',
      moduleKey: consumer.key,
      body: event,
      jobId,
      due: now + (delayInSeconds ?? 0) * 1000,
      enqueued: now,
      retry: null,
      isRepeat: false,
      pushed: { eventId: randomUUID(), delayInSeconds, concurrency },
      origin,
    } as const;
    deliveries.add(delivery);
    if (chance() < behaviour().deliveredTwice) deliveries.add({ ...delivery, isRepeat: true });
  }
  // After the answer: the function that pushed goes on first, as on Forge.
  setImmediate(() => {
    dispatcher.look();
  });
  return new Response(null, { status: 201 });
}

function refuse(status: 400 | 404 | 405 | 429, message: string): Response {
  return Response.json({ code: status, message }, { status });
}

function tooBig(errorMessage: string): Response {
  return Response.json({ errorMessage }, { status: 413 });
}
