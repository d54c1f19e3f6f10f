/**
 * Runs functions of the manifest in workers: those behind pages apart from those without, so that a long consumer
 * keeps nobody waiting, and each with the memory and the time that the manifest gives it.
 */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../clock';
import { aheadOfMachine } from '../clock';
import type { BuiltHandlers } from './handlers';
import { LOG_LINES } from './limits';
import type { Manifest } from './manifest';
import type { AppContext } from './messages';
import { startPool, type Pool, type PoolOptions, type RunOutcome } from './pool';

export interface FunctionCall {
  readonly moduleKey: string;
  readonly functionKey: string;
  /** What the page called, or the module, for sentences to people. */
  readonly callKey: string;
  /** `null`: nobody, as in consumers, triggers and schedules. */
  readonly accountId: string | null;
  /** The two arguments of the handler; JSON-safe. */
  readonly request: unknown;
  readonly context: unknown;
  readonly timeoutMilliseconds: number;
  /** What the call is limited to a minute for, in log lines. */
  readonly place: 'page' | 'background';
  /** The invocation from which this one comes in the end, by way of queues; absent: itself. */
  readonly origin?: string | undefined;
}

export interface FunctionsOptions extends Pick<PoolOptions, 'onCall' | 'log'> {
  readonly manifest: Manifest;
  readonly built: BuiltHandlers;
  readonly appContext: AppContext;
  readonly clock: Clock;
  /** How many run at the same time behind pages, and as many without. */
  readonly workers: number;
}

export interface Functions {
  /** Answers in every case. */
  run(call: FunctionCall): Promise<RunOutcome>;
  close(): Promise<void>;
}

/**
 * Starts the first worker and waits until it has loaded all handlers.
 * @throws Error with one sentence for each handler that does not load
 */
export async function startFunctions(options: FunctionsOptions): Promise<Functions> {
  const { manifest, built, appContext, clock, workers, onCall, log } = options;
  const start = {
    appContext,
    handlers: manifest.functions.map(({ key, file, exportName }) => ({
      key,
      exportName,
      bundle: built.bundles.get(file) ?? '',
    })),
  };
  const pools = new Map<string, Promise<Pool>>();
  const poolFor = (place: FunctionCall['place'], memoryMB: number): Promise<Pool> => {
    const name = `${place} ${memoryMB}`;
    const pool =
      pools.get(name) ??
      startPool({ script: built.workerScript, start, size: workers, memoryMB, onCall, log });
    pools.set(name, pool);
    return pool;
  };
  await poolFor('page', manifest.memoryMB);

  let closed = false;
  return {
    run: async ({ place, timeoutMilliseconds, request, context, origin, ...call }) => {
      const memoryMB = manifest.functions.find(({ key }) => key === call.functionKey)?.memoryMB;
      if (closed) return { ok: false, reason: 'threw', message: 'The local platform is closing.' };
      const pool = await poolFor(place, memoryMB ?? manifest.memoryMB);
      const invocationId = randomUUID();
      return pool.run(
        {
          ...call,
          invocationId,
          origin: origin ?? invocationId,
          request: JSON.stringify(request),
          backendPayload: JSON.stringify(context),
          clockAhead: aheadOfMachine(clock),
          logLines: LOG_LINES * Math.ceil(timeoutMilliseconds / 60_000),
        },
        timeoutMilliseconds,
      );
    },
    close: async () => {
      closed = true;
      await Promise.all([...pools.values()].map(async (pool) => (await pool).close()));
    },
  };
}
