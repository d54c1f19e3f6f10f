/** What goes on in the background, for people who look: events, jobs in queues and schedules. Nothing here changes any of it. */
import type { Manifest, ScheduleModule } from '../manifest';
import type { Deliveries, Delivery } from './deliveries';
import type { Dispatcher } from './dispatcher';
import { HAPPENINGS_KEPT, underWay, type Happening, type HappeningKind, type Happenings } from './happenings';
import type { ScheduleRuns } from './schedule-runs';

export interface ScheduleState {
  readonly key: string;
  readonly interval: ScheduleModule['interval'];
  /** ISO instant; `null` after the app was removed. */
  readonly next: string | null;
  /** ISO instant; `null` for one that never ran. */
  readonly last: string | null;
}

export interface Watch {
  /** The newest first: what is under way, and what ended since the start. */
  happenings(kind: HappeningKind): readonly Happening[];
  schedules(): readonly ScheduleState[];
}

export interface WatchOptions {
  readonly manifest: Manifest;
  readonly deliveries: Deliveries;
  readonly dispatcher: Dispatcher;
  readonly ended: Happenings;
  readonly runs: ScheduleRuns;
}

export function watchOf({ manifest, deliveries, dispatcher, ended, runs }: WatchOptions): Watch {
  return {
    happenings: (kind) => {
      const { running } = dispatcher;
      const present = deliveries
        .newest(kind, HAPPENINGS_KEPT)
        .map((delivery) => underWay(delivery, typeOf(manifest, delivery), running.has(delivery.id)));
      return ended.newest(kind, present);
    },
    schedules: () =>
      manifest.schedules.map(({ key, interval }) => ({
        key,
        interval,
        next: instant(plannedRun(deliveries, key)?.due ?? null),
        last: instant(runs.last(key)),
      })),
  };
}

/** The next run of a schedule; `undefined` for one that manifest.yml does not have, or when the app was removed. */
export function plannedRun(deliveries: Deliveries, key: string): Delivery | undefined {
  return deliveries.ofKind('schedule').find(({ moduleKey, isRepeat }) => moduleKey === key && !isRepeat);
}

/** What a happening is called: the event's own type, or the queue. */
export function typeOf({ consumers }: Manifest, { kind, moduleKey, body }: Delivery): string {
  if (kind === 'queue') return consumers.find(({ key }) => key === moduleKey)?.queue ?? moduleKey;
  const named = typeof body === 'object' && body !== null && 'eventType' in body ? body.eventType : undefined;
  return typeof named === 'string' ? named : moduleKey;
}

function instant(milliseconds: number | null): string | null {
  return milliseconds === null ? null : new Date(milliseconds).toISOString();
}
