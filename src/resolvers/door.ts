/** The door of the pages: parse → allow → use case → reply. */
import type { Reply } from '../contract';
import { kindAndPlace } from '../usecases/fault';
import type { World } from '../usecases/ports';
import { Problem } from '../usecases/problem';
import type { Call } from './call';
import { visitFrom } from './visit';

/** What the resolver of Forge calls with what a page sent. */
export type Door<Value> = (request: { payload: unknown; context: unknown }) => Promise<Reply<Value>>;

/** Makes a resolver function of a call. What it throws leaves as a code, never as text. */
export function door<Value>(world: World, call: Call<Value>): Door<Value> {
  return async ({ payload, context }) => {
    try {
      return { ok: true, value: await call.answer(world, visitFrom(context), payload) };
    } catch (error) {
      return refused(error);
    }
  };
}

function refused(error: unknown): Reply<never> {
  if (!(error instanceof Problem)) {
    console.error('unexpected fault', kindAndPlace(error));
    return { ok: false, error: 'unexpected' };
  }
  const { code, retryAfterSeconds } = error;
  return { ok: false, error: code, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) };
}
