/**
 * `global.__forge_runtime__`, which the packages of Forge read (api/out/api/runtime.js, kvs/out/index.js).
 * A getter over AsyncLocalStorage: each invocation sees its own, and code that runs while a module is imported
 * sees one without a person.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { AppContext, InvokeMessage } from '../messages';

const invocations = new AsyncLocalStorage<InvokeMessage>();

export function withinInvocation<T>(invocation: InvokeMessage, work: () => T): T {
  return invocations.run(invocation, work);
}

/** `null` outside of an invocation. */
export function presentInvocationId(): string | null {
  return invocations.getStore()?.invocationId ?? null;
}

/** @param machineNow epoch milliseconds of this machine's clock, by which an invocation's time is measured */
export function installRuntime(appContext: AppContext, machineNow: () => number): void {
  Object.defineProperty(globalThis, '__forge_runtime__', {
    configurable: false,
    get: () => runtimeOf(appContext, invocations.getStore(), machineNow),
  });
}

function runtimeOf(appContext: AppContext, invocation: InvokeMessage | undefined, machineNow: () => number) {
  return {
    appContext: {
      ...appContext,
      invocationId: invocation?.invocationId ?? 'none',
      moduleKey: invocation?.moduleKey ?? 'none',
      license: undefined, // as for every app that is not sold on the Marketplace
    },
    aaid: invocation?.accountId ?? undefined,
    externalAuth: [],
    container: { appCodeDir: process.cwd() },
    lambdaContext: {
      getRemainingTimeInMillis: () => Math.max(0, (invocation?.deadline ?? 0) - machineNow()),
    },
    metrics: NO_METRICS,
    tracing: { traceId: invocation?.invocationId ?? 'none', spanId: 'none' },
    proxy: { token: 'none' },
  };
}

const NO_METRICS = {
  counter: () => ({ incr: ignore, decr: ignore }),
  timing: () => ({ measure: () => ({ stop: ignore }), set: ignore }),
};

function ignore(): void {
  // Forge counts and times; nobody reads it here.
}
