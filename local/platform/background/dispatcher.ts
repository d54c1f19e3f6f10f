/**
 * Hands out what is due, a few at a time, and decides from the outcome whether it comes again. Time is the host's
 * clock: when it moves on, everything that falls due on the way is delivered in order, each at its own time.
 */
import type { MovableClock } from '../../clock';
import type { Clock } from '../../clock';
import type { Behaviour } from '../behaviour';
import type { Deliveries, Delivery, Retry } from './deliveries';

/** What became of a delivery. */
export type Outcome =
  | { readonly kind: 'done' }
  /** It will not be tried again, and is lost. */
  | { readonly kind: 'lost' }
  /** @param due epoch milliseconds */
  | { readonly kind: 'again'; readonly due: number; readonly retry: Retry | null };

export interface DispatcherOptions {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly behaviour: () => Behaviour;
  readonly chance: () => number;
  /** Runs one; never rejects. */
  readonly deliver: (delivery: Delivery) => Promise<Outcome>;
}

/** How many run side by side; pages have workers of their own. */
const AT_ONCE = 2;

/** A clock may be moved by others, so the dispatcher looks again at least this often. */
const LOOK_MILLISECONDS = 30_000;

export class Dispatcher {
  readonly #running = new Map<number, Promise<void>>();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;
  /** While time is moved on, its own steps decide what runs when. */
  #moving: Promise<void> = Promise.resolve();

  constructor(private readonly options: DispatcherOptions) {}

  get running(): ReadonlySet<number> {
    return new Set(this.#running.keys());
  }

  /** To be called when something new may be due. */
  look(): void {
    clearTimeout(this.#timer);
    if (this.#closed) return;
    this.#startDue();
    const next = this.options.deliveries.nextDue();
    if (next === undefined) return;
    const wait = this.#running.size > 0 ? LOOK_MILLISECONDS : Math.max(0, next - this.#now());
    this.#timer = setTimeout(
      () => {
        this.look();
      },
      Math.min(wait, LOOK_MILLISECONDS),
    ).unref(); // what waits here keeps no program alive
  }

  /** Waits until nothing is due any more and nothing runs. */
  async settle(): Promise<void> {
    do {
      this.look();
      await Promise.all(this.#running.values());
    } while (!this.#closed && (this.#running.size > 0 || this.#due().length > 0));
  }

  /** Moves the clock to an instant; what falls due on the way is delivered first, in order, at its own time. */
  passTime(clock: MovableClock, to: Date): Promise<void> {
    const work = this.#moving.then(async () => {
      for (;;) {
        const next = this.options.deliveries.nextDue();
        if (this.#closed || next === undefined || next > to.getTime()) break;
        if (next > this.#now()) clock.moveTo(new Date(next));
        await this.settle();
      }
      clock.moveTo(to);
      this.look();
    });
    this.#moving = work.catch(() => undefined);
    return work;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await Promise.all(this.#running.values());
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }

  #due(): readonly Delivery[] {
    return this.options.deliveries.dueAt(this.#now()).filter(({ id }) => !this.#running.has(id));
  }

  #startDue(): void {
    const free = AT_ONCE - this.#running.size;
    if (free <= 0) return;
    const due = [...this.#due()];
    for (let count = 0; count < free && due.length > 0; count += 1) {
      const [delivery] = due.splice(this.#pick(due), 1);
      if (delivery !== undefined) this.#start(delivery);
    }
  }

  /** Events of a queue come in no promised order; schedules do, as far as they are apart. */
  #pick(due: readonly Delivery[]): number {
    const { unordered } = this.options.behaviour();
    if (!unordered || due[0]?.kind !== 'queue') return 0;
    const queued = due.filter(({ kind }) => kind === 'queue');
    const picked = queued[Math.floor(this.options.chance() * queued.length)];
    return picked === undefined ? 0 : due.indexOf(picked);
  }

  #start(delivery: Delivery): void {
    const work = this.options.deliver(delivery).then((outcome) => {
      this.#running.delete(delivery.id);
      if (this.#closed) return; // it stays in the file, and comes again with the next start
      this.#note(delivery, outcome);
      this.look();
    });
    this.#running.set(delivery.id, work);
  }

  #note(delivery: Delivery, outcome: Outcome): void {
    const { deliveries } = this.options;
    if (outcome.kind === 'again' && !delivery.isRepeat) {
      deliveries.putOff(delivery.id, outcome.due, outcome.retry);
      return;
    }
    deliveries.remove(delivery.id);
    if (delivery.kind === 'queue' && !delivery.isRepeat) {
      deliveries.countInJob(delivery.jobId, outcome.kind === 'done' ? 'success' : 'failed');
    }
  }
}
