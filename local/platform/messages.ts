/** What host and worker, a process of its own, say to each other. Values travel as JSON text, bodies as bytes. */
import { z } from 'zod';

/** The reasons for which an invocation has no value. */
export type FailureReason =
  'timed-out' | 'threw' | 'too-large' | 'not-json' | 'unknown-function' | 'out-of-memory' | 'rate-limited';

/** Given to a worker when it starts. */
export interface WorkerStart {
  /** Bundles to load, so that the first invocation finds them warm. */
  readonly handlers: readonly {
    readonly bundle: string;
    readonly exportName: string;
    readonly key: string;
  }[];
  /** What `getAppContext()` tells outside of an invocation, too. */
  readonly appContext: AppContext;
}

/** The part of `__forge_runtime__.appContext` that does not change between invocations. */
export interface AppContext {
  readonly appId: string;
  readonly appVersion: string;
  readonly environmentId: string;
  readonly environmentType: string;
  readonly installationId: string;
  readonly installation: unknown;
  readonly permissions: {
    readonly scopes: readonly string[];
    readonly external: Readonly<Record<string, never>>;
  };
}

/** The first message is the start. */
export type ToWorker = StartMessage | InvokeMessage | AnswerMessage;

export interface StartMessage extends WorkerStart {
  readonly kind: 'start';
}

export interface InvokeMessage {
  readonly kind: 'invoke';
  readonly invocationId: string;
  /** The invocation from which it comes in the end, by way of queues; its own otherwise. */
  readonly origin: string;
  /** Key of the function module. */
  readonly functionKey: string;
  /** What the page called, for sentences to people. */
  readonly callKey: string;
  readonly moduleKey: string;
  /** `null`: nobody, as in consumers, triggers and schedules. */
  readonly accountId: string | null;
  /** Epoch milliseconds of this machine's clock. */
  readonly deadline: number;
  /** Milliseconds by which the laptop's clock is ahead of this machine's. */
  readonly clockAhead: number;
  /** How many lines of the log Forge keeps of this invocation. */
  readonly logLines: number;
  /** JSON of the two arguments that Forge hands to a handler. */
  readonly request: string;
  readonly backendPayload: string;
}

/** Answers a `call` of the worker. */
export interface AnswerMessage {
  readonly kind: 'answer';
  readonly callId: number;
  readonly answer:
    | {
        readonly status: number;
        readonly statusText: string;
        readonly headers: readonly (readonly [string, string])[];
        readonly body: Uint8Array | null;
      }
    /** The call itself was refused: `__forge_fetch__` rejects with this sentence. */
    | { readonly refused: string };
}

/** Workers run the app's code, so their words are checked like anybody's. */
export const fromWorker = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('ready'),
    /** Why handlers could not be loaded, one sentence each. */
    faults: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('call'),
    callId: z.number(),
    /** `null`: the call was made outside of an invocation. */
    invocationId: z.string().nullable(),
    target: z.looseObject({
      type: z.string(),
      provider: z.string().optional(),
      remote: z.string().optional(),
      accountId: z.string().optional(),
    }),
    path: z.string(),
    method: z.string(),
    headers: z.array(z.tuple([z.string(), z.string()])),
    body: z.instanceof(Uint8Array).nullable(),
  }),
  z.object({ kind: z.literal('log'), line: z.string() }),
  /** It ends, because of an error that no call was there to catch. */
  z.object({ kind: z.literal('failed'), message: z.string() }),
  z.object({
    kind: z.literal('done'),
    invocationId: z.string(),
    outcome: z.union([
      /** `null`: the handler answered `undefined`. */
      z.object({ ok: z.literal(true), json: z.string().nullable() }),
      z.object({
        ok: z.literal(false),
        reason: z.enum(['threw', 'not-json', 'unknown-function']),
        message: z.string(),
      }),
    ]),
  }),
]);
export type FromWorker = z.infer<typeof fromWorker>;
export type CallMessage = Extract<FromWorker, { kind: 'call' }>;
