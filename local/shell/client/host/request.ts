/** One call to the host that served this page: same origin, the cookie goes along, failures become sentences. */
import { reportLost, reportReached } from './connection';
import { Failure, OFFLINE, failureOf } from './failure';

export interface Call {
  readonly method?: 'GET' | 'PUT' | 'POST' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, unless it is a file. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Reads a refusal that says more than a sentence. */
  readonly readRefusal?: (body: unknown) => Failure | null;
}

/** What the host answers from the moment it has the port until it is ready. */
const STARTING = 503;
const SIGNED_OUT_STATUS = 401;

/**
 * @param path a path on this host, e.g. `/local/session`
 * @returns the parsed JSON, unknown until a schema has read it; `null` for an empty answer
 * @throws Failure for every answer of 400 and more, and when nobody answers
 */
export async function ask(path: string, call: Call = {}): Promise<unknown> {
  const response = await sendSignedIn(path, call);
  if (response.status === STARTING) {
    reportLost();
    throw new Failure('offline', OFFLINE);
  }
  reportReached();
  const body = await jsonOf(response);
  if (!response.ok) throw call.readRefusal?.(body) ?? failureOf(response.status, body);
  return body;
}

/**
 * A host that was started again has a new secret and refuses the old one before it does anything. Asking for a page
 * brings the new one, so that what was typed here is not lost by a reload.
 */
async function sendSignedIn(path: string, call: Call): Promise<Response> {
  const response = await send(path, call);
  if (response.status !== SIGNED_OUT_STATUS) return response;
  await send('/', call.signal === undefined ? {} : { signal: call.signal });
  return send(path, call);
}

async function send(path: string, call: Call): Promise<Response> {
  const isFile = call.body instanceof Blob;
  const headers = new Headers(call.headers);
  headers.set('accept', 'application/json');
  if (call.body !== undefined && !isFile) headers.set('content-type', 'application/json');
  if (isFile) headers.set('content-type', 'application/octet-stream');
  try {
    return await fetch(path, {
      method: call.method ?? 'GET',
      headers,
      ...(call.body instanceof Blob ? { body: call.body } : {}),
      ...(call.body !== undefined && !isFile ? { body: JSON.stringify(call.body) } : {}),
      ...(call.signal === undefined ? {} : { signal: call.signal }),
    });
  } catch (error) {
    if (call.signal?.aborted === true) throw error;
    reportLost();
    throw new Failure('offline', OFFLINE);
  }
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return null;
  }
}
