/**
 * Runs in a process of its own: loads the built handlers and runs one invocation at a time.
 * Everything outside of the process is reached by messages to the host.
 */
import { createRequire } from 'node:module';
import type { FromWorker, InvokeMessage, StartMessage, ToWorker } from '../messages';
import { moveDate } from '../moved-date';
import { installConsole } from './console';
import { closeTheDoors } from './egress';
import { installFetch } from './forge-fetch';
import { installRuntime, withinInvocation } from './runtime';

type Handler = (request: unknown, backendPayload: unknown) => unknown;

const toHost = process.send?.bind(process);
if (toHost === undefined) throw new Error('This script runs as a worker of the local platform only.');

const send = (message: FromWorker, sent?: () => void): void => {
  toHost(message, undefined, undefined, sent);
};

const loaded = new Map<string, Handler>();

process.setSourceMapsEnabled(true);
const countLogAnew = installConsole(send);
let clockAhead = 0;
closeTheDoors();
const machineNow = Date.now; // deadlines are of the machine's clock
moveDate(() => clockAhead);
const { onAnswer } = installFetch(send);

process.once('uncaughtException', (error: unknown) => {
  send({ kind: 'failed', message: sentenceOf(error) }, () => process.exit(1));
});
process.once('disconnect', () => process.exit()); // the host is gone
process.on('message', (message: ToWorker) => {
  if (message.kind === 'answer') onAnswer(message);
  else if (message.kind === 'invoke') void invoke(message);
  else start(message);
});

function start({ handlers, appContext }: StartMessage): void {
  installRuntime(appContext, machineNow);
  // Packages of Forge read their globals when they are imported, so handlers load last.
  const load = createRequire(__filename);
  const faults: string[] = [];
  for (const { bundle, exportName, key } of handlers) {
    try {
      const exported: unknown = (load(bundle) as Readonly<Record<string, unknown>>)[exportName];
      if (isHandler(exported)) loaded.set(key, exported);
      else faults.push(`Function "${key}" names the export "${exportName}", which is not a function there.`);
    } catch (error) {
      faults.push(`Function "${key}" could not be loaded: ${sentenceOf(error)}`);
    }
  }
  send({ kind: 'ready', faults });
}

async function invoke(message: InvokeMessage): Promise<void> {
  const { invocationId, functionKey } = message;
  countLogAnew(message.logLines);
  clockAhead = message.clockAhead;
  const done = (outcome: Extract<FromWorker, { kind: 'done' }>['outcome']): void => {
    send({ kind: 'done', invocationId, outcome });
  };
  const handler = loaded.get(functionKey);
  if (handler === undefined) {
    done({ ok: false, reason: 'unknown-function', message: `There is no function "${functionKey}".` });
    return;
  }

  let value: unknown;
  try {
    value = await withinInvocation(message, () =>
      handler(JSON.parse(message.request), JSON.parse(message.backendPayload)),
    );
  } catch (error) {
    if (isMissingDefinition(error)) done({ ok: false, reason: 'unknown-function', message: error.message });
    else {
      console.error(error);
      done({ ok: false, reason: 'threw', message: sentenceOf(error) });
    }
    return;
  }

  try {
    const json = JSON.stringify(value) as string | undefined;
    if (json === undefined && value !== undefined) throw new TypeError(`a ${typeof value} has no JSON`);
    done({ ok: true, json: json ?? null });
  } catch (error) {
    done({ ok: false, reason: 'not-json', message: `The answer is no JSON: ${sentenceOf(error)}` });
  }
}

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

/** The sentence of `@forge/resolver` for a call that no `define` answers. */
function isMissingDefinition(error: unknown): error is Error {
  return error instanceof Error && error.message.startsWith('Resolver has no definition for ');
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
