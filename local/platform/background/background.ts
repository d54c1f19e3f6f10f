/**
 * Functions that run without a page: consumers of queues, triggers of events, schedules, and what happens once when
 * the app comes and goes. None of them has a person.
 */
import { randomUUID } from 'node:crypto';
import type { Clock, MovableClock } from '../../clock';
import type { Database } from '../../database';
import type { Behaviour } from '../behaviour';
import type { SiteIdentity } from '../identity';
import {
  BACKGROUND_DEFAULT_SECONDS,
  EVENT_BYTES,
  INVOCATION_MILLISECONDS,
  PRE_UNINSTALL_SECONDS,
  QUEUE_RETENTION_MILLISECONDS,
} from '../limits';
import type { Manifest, TriggerModule } from '../manifest';
import type { RunOutcome } from '../pool';
import { chanceFrom } from './chance';
import { Deliveries, type Delivery } from './deliveries';
import { Dispatcher, type Outcome } from './dispatcher';
import { passes } from './filter';
import { queueService, type QueueService } from './queue';
import { outcomeOf } from './retry';
import { nextRun, planSchedules } from './schedules';

/** An event of Jira, or of the app's own life. */
export interface ProductEvent {
  /** e.g. `avi:jira:updated:issue` */
  readonly eventType: string;
  /** As the event's page documents it, without `eventType` and `selfGenerated`; JSON-safe. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Whether the app itself did it. */
  readonly actorIsApp: boolean;
}

/** A function of the manifest, run for a module without a page. */
export interface BackgroundCall {
  readonly moduleKey: string;
  readonly functionKey: string;
  /** First argument of the handler; JSON-safe. */
  readonly request: unknown;
  readonly timeoutMilliseconds: number;
}

export interface BackgroundOptions {
  readonly manifest: Manifest;
  readonly site: SiteIdentity;
  readonly database: Database;
  readonly clock: Clock;
  readonly behaviour: () => Behaviour;
  readonly appVersion: string;
  /** Of what is late, doubled and unordered. */
  readonly seed: number;
  /** Never rejects. */
  readonly run: (call: BackgroundCall) => Promise<RunOutcome>;
  readonly log: (line: string) => void;
}

export interface Background {
  readonly queue: QueueService;
  emit(event: ProductEvent): void;
  /** Tells the app once that it was installed, and begins its schedules. */
  begin(): void;
  settle(): Promise<void>;
  passTime(clock: MovableClock, to: Date): Promise<void>;
  uninstall(): Promise<void>;
  /** What is still to come, oldest first. */
  waiting(): readonly Delivery[];
  close(): Promise<void>;
}

export function startBackground(options: BackgroundOptions): Background {
  const { manifest, site, database, clock, behaviour, log } = options;
  const chance = chanceFrom(options.seed);
  const deliveries = new Deliveries(database);
  database.exec('CREATE TABLE IF NOT EXISTS forge_installation (one INTEGER PRIMARY KEY CHECK (one = 1))');
  const dispatcher = new Dispatcher({ deliveries, clock, behaviour, chance, deliver });
  const now = (): number => clock.now().getTime();
  const soon = (): void => {
    setImmediate(() => {
      dispatcher.look();
    });
  };

  async function deliver(delivery: Delivery): Promise<Outcome> {
    const call = callOf(delivery, options, now());
    if (call === undefined) return { kind: 'lost' }; // its module is no longer in the manifest
    const ran = await options.run(call);
    if (!ran.ok) log(`${call.moduleKey}: ${ran.message}`);
    if (delivery.kind !== 'schedule') return outcomeOf(delivery, ran, now(), log);
    if (delivery.isRepeat) return { kind: 'done' };
    if (chance() < behaviour().deliveredTwice) {
      deliveries.add({ ...delivery, due: now(), isRepeat: true });
    }
    return { kind: 'again', due: nextRun(manifest, delivery, now()), retry: null };
  }

  function enqueue(trigger: TriggerModule, body: Readonly<Record<string, unknown>>): void {
    const delivery = {
      kind: 'event',
      moduleKey: trigger.key,
      body,
      jobId: '',
      enqueued: now(),
      retry: null,
      isRepeat: false,
    } as const;
    const late = (): number => now() + Math.floor(chance() * behaviour().eventDelayMilliseconds);
    deliveries.add({ ...delivery, due: late() });
    if (chance() < behaviour().deliveredTwice) deliveries.add({ ...delivery, due: late(), isRepeat: true });
  }

  function emit({ eventType, payload, actorIsApp }: ProductEvent): void {
    const body = { ...payload, eventType, selfGenerated: actorIsApp };
    if (Buffer.byteLength(JSON.stringify(body)) > EVENT_BYTES) {
      log(`${eventType} has more than ${EVENT_BYTES} bytes: Forge never delivers it.`);
      return;
    }
    for (const trigger of manifest.triggers) {
      if (trigger.events.includes(eventType) && passes(trigger, body, log)) enqueue(trigger, body);
    }
    soon();
  }

  return {
    queue: queueService({ manifest, deliveries, dispatcher, clock, behaviour, chance }),
    emit,
    begin: () => {
      const installed = database.run('INSERT OR IGNORE INTO forge_installation (one) VALUES (1)');
      if (installed.changes > 0) {
        emit({ eventType: 'avi:forge:installed:app', payload: lifeCycle(options), actorIsApp: false });
      }
      planSchedules(deliveries, manifest, now());
      soon();
    },
    settle: () => dispatcher.settle(),
    passTime: async (movable, to) => {
      await dispatcher.passTime(movable, to);
      planSchedules(deliveries, manifest, now()); // one that was set back must not wait for longer than its interval
      soon();
    },
    uninstall: async () => {
      for (const module of manifest.preUninstalls) {
        const ran = await options.run({
          moduleKey: module.key,
          functionKey: module.function,
          request: contextOf(site, module.key),
          timeoutMilliseconds: PRE_UNINSTALL_SECONDS * 1000,
        });
        // Best effort: "nothing will happen, and the uninstallation process will continue".
        if (!ran.ok) log(`${module.key}: ${ran.message}`);
      }
      deliveries.clear();
      database.run('DELETE FROM forge_installation');
    },
    waiting: () => [
      ...deliveries.ofKind('queue'),
      ...deliveries.ofKind('event'),
      ...deliveries.ofKind('schedule'),
    ],
    close: () => dispatcher.close(),
  };
}

function callOf(
  delivery: Delivery,
  { manifest, site }: BackgroundOptions,
  now: number,
): BackgroundCall | undefined {
  const { kind, moduleKey, retry } = delivery;
  const modules = { queue: manifest.consumers, event: manifest.triggers, schedule: manifest.schedules }[kind];
  const module = modules.find(({ key }) => key === moduleKey);
  const known = manifest.functions.find(({ key }) => key === module?.function);
  if (module === undefined || known === undefined) return undefined;
  const body = typeof delivery.body === 'object' && delivery.body !== null ? delivery.body : {};
  const retryContext = retry && {
    retryCount: retry.count,
    retryReason: retry.reason,
    retryData: retry.data ?? null,
  };
  const call = { moduleKey, functionKey: known.key };
  // A trigger has the time of any function, consumers and schedules what they ask for (limits-invocation).
  const seconds = known.timeoutSeconds ?? BACKGROUND_DEFAULT_SECONDS;
  switch (kind) {
    case 'queue': {
      const remaining = delivery.enqueued + QUEUE_RETENTION_MILLISECONDS - now;
      const retentionWindow = {
        startTime: new Date(delivery.enqueued).toISOString(),
        remainingTimeMs: remaining,
      };
      const request = {
        queueName: 'queue' in module ? module.queue : '',
        jobId: delivery.jobId,
        eventId: randomUUID(),
        body,
        ...(retryContext && { retryContext: { ...retryContext, retentionWindow } }),
      };
      return { ...call, request, timeoutMilliseconds: seconds * 1000 };
    }
    case 'event':
      return {
        ...call,
        request: { ...body, ...(retryContext && { retryContext }) },
        timeoutMilliseconds: INVOCATION_MILLISECONDS,
      };
    case 'schedule':
      return { ...call, request: contextOf(site, moduleKey), timeoutMilliseconds: seconds * 1000 };
  }
}

function contextOf({ cloudId }: SiteIdentity, moduleKey: string): unknown {
  return { context: { cloudId, moduleKey }, contextToken: 'none' };
}

function lifeCycle({ site, appVersion }: BackgroundOptions): Readonly<Record<string, unknown>> {
  return {
    id: site.installationId,
    app: { id: site.appId, version: appVersion },
    environment: { id: site.environmentId },
  };
}
