/**
 * Runs in the page before its own script: defines `globalThis.__bridge`, which `@forge/bridge` looks for when it is
 * imported. Forge carries calls and answers between windows as data; so that a page finds no difference, answers,
 * event payloads and errors are made anew in the page's own realm here.
 */
import { moveDate } from '../../platform/moved-date';
import { CLOCK_ATTRIBUTE } from '../paths';
import type { BridgedFrame, CallBridge } from './frame';

declare global {
  var __bridge: { readonly callBridge: CallBridge } | undefined;
}

const frame = window.frameElement as BridgedFrame | null;

// Pages read the time themselves; what the host says later replaces what the page was served with.
const servedAhead = Number(document.currentScript?.getAttribute(CLOCK_ATTRIBUTE) ?? 0);
moveDate(() => frame?.forgeClockAhead?.() ?? servedAhead);

const host = frame?.forgeBridge;
// Opened on its own the page has no host, and @forge/bridge says so in its own words.
if (host !== undefined) {
  globalThis.__bridge = {
    callBridge: async (method, payload) => {
      try {
        return owned(await host(method, withOwnedEvents(payload)));
      } catch (error) {
        throw new Error(messageOf(error), { cause: error });
      }
    },
  };
}

/** A copy of this window's own; what holds functions (a subscription, a history) can't be copied and passes as it is. */
function owned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** Callbacks for events hear them as copies of this window's own, too. */
function withOwnedEvents(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  return Object.fromEntries(
    Object.entries(payload).map(([name, value]: [string, unknown]) =>
      typeof value === 'function' && EVENT_CALLBACKS.includes(name)
        ? [name, (event: unknown): unknown => (value as (event: unknown) => unknown)(owned(event))]
        : [name, value],
    ),
  );
}

/** Of `on` and of `subscribeRealtimeChannel`. */
const EVENT_CALLBACKS = ['callback', 'onEvent'];

/** Errors of the host are of another realm: no `instanceof` here. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : String(error);
}
