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
  /** How many run side by side; pages have workers of their own. */
  readonly atOnce: number;
  /** Runs one; never rejects. */
  readonly deliver: (delivery: Delivery) => Promise<Outcome>;
}

/** A clock may be moved by others, so the dispatcher looks again at least this often. */
const LOOK_MILLISECONDS = 30_000;

export class Dispatcher {
  readonly #running = new Map<number, { readonly delivery: Delivery; readonly ended: Promise<void> }>();
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
      await this.#ended();
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
    await this.#ended();
  }

  async #ended(): Promise<void> {
    await Promise.all([...this.#running.values()].map(({ ended }) => ended));
  }

  #now(): number {
    return this.options.clock.now().getTime();
  }

  #due(): readonly Delivery[] {
    return this.options.deliveries.dueAt(this.#now()).filter(({ id }) => !this.#running.has(id));
  }

  #startDue(): void {
    if (this.#running.size >= this.options.atOnce) return;
    const due = [...this.#due()];
    while (this.#running.size < this.options.atOnce && due.length > 0) {
      const [delivery] = due.splice(this.#pick(due), 1);
      if (delivery !== undefined && this.#mayRun(delivery)) this.#start(delivery);
    }
  }

  /** Whether fewer events with its concurrency key run than it allows, whatever their queue. */
  #mayRun({ pushed }: Delivery): boolean {
    const concurrency = pushed?.concurrency;
    if (concurrency === undefined) return true;
    const running = [...this.#running.values()].filter(
      ({ delivery }) => delivery.pushed?.concurrency?.key === concurrency.key,
    );
    return running.length < concurrency.limit;
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
    const ended = this.options.deliver(delivery).then((outcome) => {
      this.#running.delete(delivery.id);
      if (this.#closed) return; // it stays in the file, and comes again with the next start
      this.options.deliveries.transaction(() => {
        this.#note(delivery, outcome);
      });
      this.look();
    });
    this.#running.set(delivery.id, { delivery, ended });
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
