/**
 * A few worker threads that run handlers, one invocation at a time each. A worker that hangs, runs out of memory
 * or ends is replaced; the host lives on.
 */
import { inspect, types } from 'node:util';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { CallMessage, FailureReason, InvokeMessage, ToWorker, WorkerStart } from './messages';
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

/** How Node tells that a thread went over its `resourceLimits`. */
const OUT_OF_MEMORY = z.looseObject({ code: z.literal('ERR_WORKER_OUT_OF_MEMORY') });

/** A worker thread and what it has said so far. */
interface Thread {
  readonly worker: Worker;
  /** Why handlers could not be loaded; empty when all is well. Never rejects. */
  readonly loaded: Promise<readonly string[]>;
}

interface Running {
  readonly message: InvokeMessage;
  readonly end: (outcome: RunOutcome) => void;
}

/** One place for a worker thread, and for those that replace it. */
class Slot {
  /** Faults of the first load of the handlers. */
  readonly ready: Promise<readonly string[]>;
  /** `undefined` after a thread was lost with nothing to run; the next job starts another. */
  #thread: Thread | undefined;
  #running: Running | undefined;

  constructor(
    private readonly options: PoolOptions,
    private readonly onFree: () => void,
  ) {
    this.#thread = this.#start();
    this.ready = this.#thread.loaded;
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
        this.#thread?.worker.unref(); // an idle worker keeps no process alive
        finish(outcome);
        this.onFree();
      },
    };
    this.#running = running;

    const thread = (this.#thread ??= this.#start());
    thread.worker.ref();
    // Loading is the platform's time, not the handler's.
    void thread.loaded.then((faults) => {
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
      send(thread, { ...running.message, deadline: Date.now() + timeoutMilliseconds });
    });
  }

  async close(): Promise<void> {
    const thread = this.#thread;
    thread?.worker.removeAllListeners();
    this.#running?.end(CLOSING);
    await thread?.worker.terminate();
  }

  #start(): Thread {
    const worker = new Worker(this.options.script, {
      workerData: this.options.start,
      execArgv: [], // nor of how this process was started
      env: { NODE_ENV: 'production' }, // nothing of this machine's environment
      resourceLimits: { maxOldGenerationSizeMb: this.options.memoryMB },
    });
    let hasLoaded = false;
    const loaded = new Promise<readonly string[]>((resolve) => {
      worker.on('message', (raw: unknown) => {
        const parsed = fromWorker.safeParse(raw);
        if (!parsed.success) {
          this.options.log('refused: a handler sent a message that the platform does not know.');
        } else if (parsed.data.kind === 'ready') {
          hasLoaded = true;
          if (this.#running === undefined) worker.unref();
          resolve(parsed.data.faults);
        } else {
          this.#heard(thread, parsed.data);
        }
      });
      worker.on('error', (error: unknown) => {
        resolve([`The worker did not start: ${messageOf(error)}.`]);
        this.#lost(thread, hasLoaded, error);
      });
      worker.on('exit', () => {
        resolve(['The worker ended while the handlers were loading.']);
        this.#lost(thread, hasLoaded, undefined);
      });
    });
    const thread: Thread = { worker, loaded };
    return thread;
  }

  #heard(thread: Thread, message: Exclude<FromWorker, { kind: 'ready' }>): void {
    if (message.kind === 'log') this.options.log(message.line);
    else if (message.kind === 'call') void this.#answer(thread, message);
    else if (message.invocationId === this.#running?.message.invocationId) this.#running.end(message.outcome);
  }

  /** Puts a warm thread in the place of one that is stopped. */
  #replace(): void {
    const old = this.#thread?.worker;
    old?.removeAllListeners();
    old?.on('error', () => undefined); // it is being thrown away, whatever it says
    void old?.terminate();
    this.#thread = this.#start();
  }

  /** The thread is gone: tell who waits for it, and start another. */
  #lost(thread: Thread, hasLoaded: boolean, error: unknown): void {
    if (this.#thread !== thread) return; // told already: `exit` follows `error`
    // One that ends by itself while nothing runs could do so for ever: the next job starts another.
    this.#thread = hasLoaded && this.#running !== undefined ? this.#start() : undefined;
    const { callKey = '' } = this.#running?.message ?? {};
    if (OUT_OF_MEMORY.safeParse(error).success) {
      const message = `The function "${callKey}" needed more than its ${this.options.memoryMB} MB of memory and was stopped.`;
      this.#running?.end({ ok: false, reason: 'out-of-memory', message });
    } else {
      const why =
        error === undefined ? 'ended its process' : `failed outside of its call: ${messageOf(error)}`;
      this.#running?.end({ ok: false, reason: 'threw', message: `The function "${callKey}" ${why}.` });
    }
  }

  async #answer(thread: Thread, call: CallMessage): Promise<void> {
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
    send(thread, { kind: 'answer', callId: call.callId, answer });
  }
}

/** A message to a thread that has ended meanwhile is lost, which is right. */
function send({ worker }: Thread, message: ToWorker): void {
  worker.postMessage(message);
}

function messageOf(error: unknown): string {
  return types.isNativeError(error) ? error.message : inspect(error);
}
