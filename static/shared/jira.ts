/** Reads from Jira in the page itself, as the person who looks; what comes back is unknown until it is parsed. Never rejects. */
import { requestJira } from '@forge/bridge';
import type { Reply } from '../../src/contract';
import type { Failure } from './failure';

/** @param body for what is read by POST; `null`: a GET */
export async function readJira(path: string, body: unknown = null): Promise<Reply<unknown>> {
  try {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    const response = await requestJira(
      path,
      body === null
        ? { headers: { Accept: 'application/json' } }
        : { method: 'POST', headers, body: JSON.stringify(body) },
    );
    if (!response.ok) return refusal(response.status, response.headers.get('Retry-After'));
    return { ok: true, value: await response.json() };
  } catch {
    // The bridge rejects where nothing came back, and an answer that breaks off is no JSON.
    return { ok: false, error: 'no-answer' };
  }
}

function refusal(status: number, retryAfter: string | null): Failure {
  if (status === 404) return { ok: false, error: 'not-found' };
  if (status === 401) return { ok: false, error: 'signed-out' };
  if (status === 403) return { ok: false, error: 'not-allowed' };
  if (status === 429) return { ok: false, error: 'busy', ...secondsOf(retryAfter) };
  return { ok: false, error: status >= 500 ? 'jira-unavailable' : 'bad-request' };
}

function secondsOf(header: string | null): { readonly retryAfterSeconds?: number } {
  const seconds = Number(header);
  return header === null || !Number.isFinite(seconds) || seconds < 0
    ? {}
    : { retryAfterSeconds: Math.ceil(seconds) };
}
