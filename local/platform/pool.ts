/**
 * A few workers, each a process of its own, that run handlers, one invocation at a time each. A worker that hangs, runs
 * out of memory or ends is replaced; the host lives on.
 */
import { inspect, types } from 'node:util';
import { HandlerProcess } from './handler-process';
import type { CallMessage, FailureReason, InvokeMessage, WorkerStart } from './messages';
import { fromWorker, type AnswerMessage, type FromWorker } from './messages';

export type RunOutcome =
  /** `null`: the handler answered `undefined`. */
  | { readonly ok: true; readonly json: string | null }
  | { readonly ok: false; readonly reason: FailureReason; readonly message: string };

export interface PoolOptions {
  readonly script: string;
  readonly start: WorkerStart;
  readonly size: number;
  readonly memoryMB: number;
  /** Answers what a handler asks of the platform. A rejection reaches the handler as an error with its message. */
  readonly onCall: (call: CallMessage, invocation: InvokeMessage) => Promise<AnswerMessage['answer']>;
  readonly log: (line: string) => void;
}

export interface Pool {
  /** Waits for a free worker, runs for no longer than it may, and answers in every case. */
  run(invocation: Omit<InvokeMessage, 'kind' | 'deadline'>, timeoutMilliseconds: number): Promise<RunOutcome>;
  close(): Promise<void>;
}

interface Job {
  readonly invocation: Omit<InvokeMessage, 'kind' | 'deadline'>;
  readonly timeoutMilliseconds: number;
  readonly finish: (outcome: RunOutcome) => void;
}

/**
 * Starts the first worker and waits until it has loaded the handlers.
 * @throws Error with one sentence for each handler that does not load
 */
export async function startPool(options: PoolOptions): Promise<Pool> {
  const slots: Slot[] = [];
  const queue: Job[] = [];
  let closed = false;

  const first = new Slot(options, next);
  slots.push(first);
  const faults = await first.ready;
  if (faults.length > 0) {
    await first.close();
    throw new Error(faults.join(' '));
  }

  function next(): void {
    while (queue.length > 0) {
      let free = slots.find((slot) => slot.idle);
      if (free === undefined && slots.length < options.size) {
        free = new Slot(options, next);
        slots.push(free);
      }
      const job = free === undefined ? undefined : queue.shift();
      if (free === undefined || job === undefined) return;
      free.run(job);
    }
  }

  return {
    run: (invocation, timeoutMilliseconds) => {
      if (closed) {
        return Promise.resolve(CLOSING);
      }
      return new Promise((finish) => {
        queue.push({ invocation, timeoutMilliseconds, finish });
        next();
      });
    },
    close: async () => {
      closed = true;
      for (const { finish } of queue.splice(0)) {
        finish(CLOSING);
      }
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
}

const CLOSING: RunOutcome = { ok: false, reason: 'threw', message: 'The local platform is closing.' };

/** A worker and what it has said so far. */
interface LoadedWorker {
  readonly process: HandlerProcess;
  /** Why handlers could not be loaded; empty when all is well. Never rejects. */
  readonly loaded: Promise<readonly string[]>;
}

interface Running {
  readonly message: InvokeMessage;
  readonly end: (outcome: RunOutcome) => void;
}

/** One place for a worker, and for those that replace it. */
class Slot {
  /** Faults of the first load of the handlers. */
  readonly ready: Promise<readonly string[]>;
  /** `undefined` after one was lost with nothing to run; the next job starts another. */
  #worker: LoadedWorker | undefined;
  #running: Running | undefined;

  constructor(
    private readonly options: PoolOptions,
    private readonly onFree: () => void,
  ) {
    this.#worker = this.#start();
    this.ready = this.#worker.loaded;
  }

  get idle(): boolean {
    return this.#running === undefined;
  }

  run({ invocation, timeoutMilliseconds, finish }: Job): void {
    let timer: NodeJS.Timeout | undefined;
    const running: Running = {
      message: { kind: 'invoke', ...invocation, deadline: 0 },
      end: (outcome) => {
        if (this.#running !== running) return; // it ended already, e.g. by its time-out
        clearTimeout(timer);
        this.#running = undefined;
        this.#worker?.process.keepAlive(false); // an idle worker keeps no program alive
        finish(outcome);
        this.onFree();
      },
    };
    this.#running = running;

    const worker = (this.#worker ??= this.#start());
    worker.process.keepAlive(true);
    // Loading is the platform's time, not the handler's.
    void worker.loaded.then((faults) => {
      if (this.#running !== running) return;
      if (faults.length > 0) {
        running.end({ ok: false, reason: 'threw', message: faults.join(' ') });
        return;
      }
      timer = setTimeout(() => {
        this.#replace();
        const message = `The function "${invocation.callKey}" did not answer within ${timeoutMilliseconds / 1000} s and was stopped.`;
        running.end({ ok: false, reason: 'timed-out', message });
      }, timeoutMilliseconds);
      worker.process.send({ ...running.message, deadline: Date.now() + timeoutMilliseconds });
    });
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    const stopped = worker?.process.stop();
    this.#running?.end(CLOSING);
    await stopped;
  }

  #start(): LoadedWorker {
    let hasLoaded = false;
    let why = 'ended its process';
    let resolve: (faults: readonly string[]) => void = () => undefined;
    const loaded = new Promise<readonly string[]>((settle) => {
      resolve = settle;
    });
    const process = new HandlerProcess({
      script: this.options.script,
      start: this.options.start,
      memoryMB: this.options.memoryMB,
      onMessage: (raw) => {
        const parsed = fromWorker.safeParse(raw);
        if (!parsed.success) {
          this.options.log('refused: a handler sent a message that the platform does not know.');
        } else if (parsed.data.kind === 'ready') {
          hasLoaded = true;
          if (this.#running === undefined) process.keepAlive(false);
          resolve(parsed.data.faults);
        } else if (parsed.data.kind === 'failed') {
          why = `failed outside of its call: ${parsed.data.message}`;
        } else {
          this.#heard(worker, parsed.data);
        }
      },
      onEnd: (how) => {
        resolve([`The worker could not load the handlers: it ${why}.`]);
        this.#lost(worker, hasLoaded, how, why);
      },
    });
    const worker: LoadedWorker = { process, loaded };
    return worker;
  }

  #heard(worker: LoadedWorker, message: Exclude<FromWorker, { kind: 'ready' | 'failed' }>): void {
    if (message.kind === 'log') this.options.log(message.line);
    else if (message.kind === 'call') void this.#answer(worker, message);
    else if (message.invocationId === this.#running?.message.invocationId) this.#running.end(message.outcome);
  }

  /** Puts another in the place of one that is stopped. */
  #replace(): void {
    void this.#worker?.process.stop();
    this.#worker = this.#start();
  }

  /** The process is gone: tell who waits for it, and start another. */
  #lost(worker: LoadedWorker, hasLoaded: boolean, how: 'by-itself' | 'out-of-memory', why: string): void {
    if (this.#worker !== worker) return;
    // One that ends by itself while nothing runs could do so for ever: the next job starts another.
    this.#worker = hasLoaded && this.#running !== undefined ? this.#start() : undefined;
    const { callKey = '' } = this.#running?.message ?? {};
    if (how === 'out-of-memory') {
      const message = `The function "${callKey}" needed more than its ${this.options.memoryMB} MB of memory and was stopped.`;
      this.#running?.end({ ok: false, reason: 'out-of-memory', message });
    } else {
      this.#running?.end({ ok: false, reason: 'threw', message: `The function "${callKey}" ${why}.` });
    }
  }

  async #answer(worker: LoadedWorker, call: CallMessage): Promise<void> {
    const invocation = this.#running?.message;
    let answer: AnswerMessage['answer'];
    try {
      if (call.invocationId === null || call.invocationId !== invocation?.invocationId) {
        const what = `${call.method} ${call.path}`;
        throw new Error(`${what} was called after or outside of an invocation; nobody answers there.`);
      }
      answer = await this.options.onCall(call, invocation);
    } catch (error) {
      const refused = messageOf(error);
      this.options.log(`refused: ${refused}`);
      answer = { refused };
    }
    worker.process.send({ kind: 'answer', callId: call.callId, answer });
  }
}

function messageOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : inspect(error);
}
