/**
 * Functions that run without a page: consumers of queues, triggers of events, schedules, and what happens once when
 * the app comes and goes. None of them has a person.
 */
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
import { ended, Happenings, undelivered } from './happenings';
import { queueService, type QueueService } from './queue';
import { PushChains } from './push-chains';
import { outcomeOf } from './retry';
import { ScheduleRuns } from './schedule-runs';
import { nextRun, planSchedules } from './schedules';
import { plannedRun, typeOf, watchOf, type Watch } from './watch';

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
  /** The invocation from which this one comes in the end; absent: itself. */
  readonly origin?: string | undefined;
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
  /** How many functions run side by side. */
  readonly atOnce: number;
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
  readonly watch: Watch;
  /**
   * Runs a schedule at once, besides its rhythm.
   * @returns `undefined` where manifest.yml has no such schedule
   */
  runSchedule(key: string): Promise<RunOutcome | undefined>;
  close(): Promise<void>;
}

export function startBackground(options: BackgroundOptions): Background {
  const { manifest, site, database, clock, behaviour, log } = options;
  const chance = chanceFrom(options.seed);
  const deliveries = new Deliveries(database);
  database.exec('CREATE TABLE IF NOT EXISTS forge_installation (one INTEGER PRIMARY KEY CHECK (one = 1))');
  const dispatcher = new Dispatcher({
    deliveries,
    clock,
    behaviour,
    chance,
    atOnce: options.atOnce,
    deliver,
  });
  const chains = new PushChains(database, clock);
  const happenings = new Happenings();
  const runs = new ScheduleRuns(database);
  const now = (): number => clock.now().getTime();
  const soon = (): void => {
    setImmediate(() => {
      dispatcher.look();
    });
  };

  async function deliver(delivery: Delivery): Promise<Outcome> {
    const call = callOf(delivery, options, now());
    if (call === undefined) return { kind: 'lost' }; // its module is no longer in the manifest
    if (delivery.kind === 'schedule') runs.note(delivery.moduleKey, now());
    const ran = await options.run(call);
    if (!ran.ok) log(`${call.moduleKey}: ${ran.message}`);
    if (delivery.kind !== 'schedule') {
      const outcome = outcomeOf(delivery, ran, now(), log);
      if (outcome.kind === 'again' && !delivery.isRepeat) return outcome;
      const reason = ran.ok ? 'it asked for one more retry than it gets' : ran.message;
      const why = outcome.kind === 'done' ? null : reason;
      happenings.note(delivery.kind, ended(delivery, typeOf(manifest, delivery), why));
      return outcome;
    }
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
      happenings.note('event', undelivered('too large', eventType, null, body, now()));
      return;
    }
    const named = manifest.triggers.filter(({ events }) => events.includes(eventType));
    if (named.length === 0) happenings.note('event', undelivered('no trigger', eventType, null, body, now()));
    for (const trigger of named) {
      if (passes(trigger, body, log)) enqueue(trigger, body);
      else happenings.note('event', undelivered('filtered out', eventType, trigger.key, body, now()));
    }
    soon();
  }

  return {
    queue: queueService({ manifest, deliveries, dispatcher, chains, clock, behaviour, chance }),
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
      runs.clear();
      database.run('DELETE FROM forge_installation');
    },
    waiting: () => [
      ...deliveries.ofKind('queue'),
      ...deliveries.ofKind('event'),
      ...deliveries.ofKind('schedule'),
    ],
    watch: watchOf({ manifest, deliveries, dispatcher, ended: happenings, runs }),
    runSchedule: async (key) => {
      const planned = plannedRun(deliveries, key);
      const call = planned && callOf(planned, options, now());
      if (call === undefined) return undefined;
      runs.note(key, now());
      const ran = await options.run(call);
      if (!ran.ok) log(`${key}: ${ran.message}`);
      return ran;
    },
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
        ...delivery.pushed,
        body,
        ...(retryContext && { retryContext: { ...retryContext, retentionWindow } }),
      };
      return { ...call, request, timeoutMilliseconds: seconds * 1000, origin: delivery.origin };
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
