/** An app behind the panel's bridge that a test plays: what it answers, and what it was asked. */
import type { Reply } from '../../../../src/contract';

export interface Asked {
  readonly call: string;
  readonly payload: unknown;
}

/** The answers of the app, by call; a list is answered one after the other. Must stand before anything loads the bridge. */
export function appThatAnswers(): {
  readonly asked: Asked[];
  readonly answer: (call: string, ...replies: readonly Reply<unknown>[]) => void;
} {
  const asked: Asked[] = [];
  const waiting = new Map<string, Reply<unknown>[]>();
  Object.assign(globalThis, {
    __bridge: {
      callBridge: (command: string, data: { readonly functionKey: string; readonly payload?: unknown }) => {
        if (command !== 'invoke') return Promise.resolve(undefined);
        asked.push({ call: data.functionKey, payload: data.payload });
        const reply = waiting.get(data.functionKey)?.shift();
        return reply === undefined ? Promise.reject(new Error('offline')) : Promise.resolve(reply);
      },
    },
  });
  return {
    asked,
    answer: (call, ...replies) => {
      waiting.set(call, [...replies]);
    },
  };
}
