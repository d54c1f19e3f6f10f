/** When the scheduled triggers of manifest.yml run (manifest-reference/modules/scheduled-trigger). */
import { SCHEDULE_BEGINS_MILLISECONDS } from '../limits';
import type { Manifest, ScheduleModule } from '../manifest';
import type { Deliveries, Delivery } from './deliveries';

const MINUTE = 60_000;

const INTERVAL_MILLISECONDS: Readonly<Record<ScheduleModule['interval'], number>> = {
  fiveMinute: 5 * MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};

/**
 * Gives each schedule its next time, keeps those that have one, and drops what the manifest no longer has.
 * @param now epoch milliseconds
 */
export function planSchedules(deliveries: Deliveries, manifest: Manifest, now: number): void {
  const planned = deliveries.ofKind('schedule').filter(({ isRepeat }) => !isRepeat);
  for (const { id, moduleKey, due } of planned) {
    const schedule = manifest.schedules.find(({ key }) => key === moduleKey);
    if (schedule === undefined) deliveries.remove(id);
    // A longer wait than its interval: the clock was set back, or the interval was changed.
    else if (due - now > INTERVAL_MILLISECONDS[schedule.interval]) {
      deliveries.putOff(id, now + SCHEDULE_BEGINS_MILLISECONDS, null);
    }
  }
  for (const { key } of manifest.schedules) {
    if (planned.some(({ moduleKey }) => moduleKey === key)) continue;
    deliveries.add({
      kind: 'schedule',
      moduleKey: key,
      body: null,
      jobId: '',
      due: now + SCHEDULE_BEGINS_MILLISECONDS,
      enqueued: now,
      retry: null,
      isRepeat: false,
    });
  }
}

/** The first time after now in the rhythm of the schedule; what a closed laptop missed is run once, not each time. */
export function nextRun(manifest: Manifest, { moduleKey, due }: Delivery, now: number): number {
  const schedule = manifest.schedules.find(({ key }) => key === moduleKey);
  const interval = INTERVAL_MILLISECONDS[schedule?.interval ?? 'week'];
  return due + interval * (Math.floor(Math.max(0, now - due) / interval) + 1);
}
