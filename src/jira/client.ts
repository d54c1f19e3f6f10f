/**
 * One way to ask Jira: as the person who looks or, where nobody does, as the app; parsed before it passes, with every refusal
 * turned into a code. The caller's path is always made by Forge's `route`, so nothing from a page can become part of an address unescaped.
 */
import api, { NeedsAuthenticationError, type Route } from '@forge/api';
import type { z } from 'zod';
import { Problem } from '../usecases/problem';

/** How long to wait by ourselves when Jira asks for it; longer waits are told to the person instead. */
const PATIENCE_SECONDS = 2;
const ATTEMPTS = 2;

/** Of a request that reads by POST. */
export interface Question {
  readonly method: 'POST';
  readonly body: unknown;
}

/**
 * Reads as the present user.
 * @param question for what is read by POST
 * @throws Problem `not-found` (404), `signed-out` (401), `not-allowed` (403), `busy` (429), `bad-request` (400),
 *   `jira-unavailable` (5xx after one more try, or an answer that is not as documented)
 */
export function readAsUser<T>(path: Route, shape: z.ZodType<T>, question?: Question): Promise<T> {
  return read((init) => api.asUser().requestJira(path, init), shape, question);
}

/** Reads as the app itself, for jobs that nobody waits for; throws as `readAsUser` does. */
export function readAsApp<T>(path: Route, shape: z.ZodType<T>, question?: Question): Promise<T> {
  return read((init) => api.asApp().requestJira(path, init), shape, question);
}

/** As the present user, or as the app. */
export type Read = typeof readAsUser;

/** Of a request that changes something. */
export interface Write {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
}

/**
 * Changes something as the present user, once: a change of which nobody knows whether it was made is never made again, so the
 * caller looks before it says that it wasn't. An empty answer is `undefined`.
 * @throws as `readAsUser`
 */
export async function writeAsUser<T>(path: Route, shape: z.ZodType<T>, change: Write): Promise<T> {
  const response = await answerTo((init) => api.asUser().requestJira(path, init), change);
  if (!response.ok) throw refusal(response.status, response.headers.get('Retry-After'));
  return parse(await response.json().catch(() => undefined), shape);
}

type Ask = (init: Init) => Promise<Answer>;
type Init = NonNullable<Parameters<ReturnType<typeof api.asUser>['requestJira']>[1]>;
type Answer = Awaited<ReturnType<ReturnType<typeof api.asUser>['requestJira']>>;

async function read<T>(ask: Ask, shape: z.ZodType<T>, question?: Question): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await answerTo(ask, question);
    if (response.ok) return parse(await response.json().catch(() => undefined), shape);
    const problem = refusal(response.status, response.headers.get('Retry-After'));
    const wait = waitBeforeRetry(problem, response.status);
    if (attempt >= ATTEMPTS || wait === null) throw problem;
    await new Promise((resolve) => setTimeout(resolve, wait * 1000));
  }
}

async function answerTo(ask: Ask, question: Question | Write | undefined): Promise<Answer> {
  try {
    if (question === undefined) return await ask({ headers: { Accept: 'application/json' } });
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json' };
    const { method, body } = question;
    return await ask({ method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
  } catch (error) {
    if (error instanceof NeedsAuthenticationError) throw new Problem('signed-out', 'the user has no session');
    throw new Problem('jira-unavailable', 'the request did not reach Jira');
  }
}

function parse<T>(answer: unknown, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(answer);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new Problem('jira-unavailable', `an answer of Jira is not as documented at "${where}"`);
}

function refusal(status: number, retryAfter: string | null): Problem {
  if (status === 404) return new Problem('not-found', 'Jira answered 404');
  if (status === 401) return new Problem('signed-out', 'Jira answered 401');
  if (status === 403) return new Problem('not-allowed', 'Jira answered 403');
  if (status === 429) return new Problem('busy', 'Jira answered 429', seconds(retryAfter));
  if (status >= 500) return new Problem('jira-unavailable', `Jira answered ${status}`);
  return new Problem('bad-request', `Jira answered ${status}`);
}

function waitBeforeRetry(problem: Problem, status: number): number | null {
  if (status >= 500) return 0.5;
  if (problem.code !== 'busy') return null;
  const wait = problem.retryAfterSeconds ?? 1;
  return wait <= PATIENCE_SECONDS ? wait : null;
}

function seconds(header: string | null): number | undefined {
  const value = Number(header);
  return header !== null && Number.isFinite(value) && value >= 0 ? Math.ceil(value) : undefined;
}
