/**
 * `global.__forge_fetch__`, by which the packages of Forge reach Jira, the key-value store and everything else.
 * The worker only carries: whom a call is for and whether it is allowed is decided by the host.
 */
import type { AnswerMessage, CallMessage, FromWorker } from '../messages';
import { presentInvocationId } from './runtime';

/** Statuses whose response has no body, not even an empty one (fetch standard, "null body status"). */
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);

/** Only for parsing: `Request` needs a whole address, the host gets the path alone. */
const SOMEWHERE = 'http://forge.invalid';

interface Waiting {
  readonly resolve: (response: Response) => void;
  readonly reject: (reason: Error) => void;
}

export function installFetch(send: (message: FromWorker) => void): {
  onAnswer: (message: AnswerMessage) => void;
} {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  const forgeFetch = async (
    target: CallMessage['target'],
    path: string,
    init?: RequestInit,
  ): Promise<Response> => {
    init?.signal?.throwIfAborted();
    // Lets the platform's own rules turn any kind of body into bytes and find its content type.
    const request = new Request(SOMEWHERE, init);
    const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
    const callId = (calls += 1);
    const answered = new Promise<Response>((resolve, reject) => {
      waiting.set(callId, { resolve, reject });
      init?.signal?.addEventListener('abort', () => {
        waiting.delete(callId);
        reject(
          init.signal?.reason instanceof Error ? init.signal.reason : new Error('The request was aborted.'),
        );
      });
    });
    send({
      kind: 'call',
      callId,
      invocationId: presentInvocationId(),
      target: { ...target },
      path,
      method: request.method,
      headers: [...request.headers],
      body,
    });
    return answered;
  };
  Object.defineProperty(globalThis, '__forge_fetch__', { configurable: false, value: forgeFetch });

  return {
    onAnswer: ({ callId, answer }) => {
      const call = waiting.get(callId);
      if (call === undefined) return; // aborted meanwhile
      waiting.delete(callId);
      if ('refused' in answer) call.reject(new Error(answer.refused));
      else {
        const { status, statusText, headers, body } = answer;
        const init = {
          status,
          statusText,
          headers: headers.map(([name, value]): [string, string] => [name, value]),
        };
        call.resolve(new Response(WITHOUT_BODY.has(status) ? null : body, init));
      }
    },
  };
}
