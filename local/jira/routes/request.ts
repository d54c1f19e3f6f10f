/** Reads what a request brings, and says in Jira's words what is wrong with it. */
import type { Context } from 'hono';
import type { z } from 'zod';
import type { Account } from '../accounts';
import type { Principal } from '../../principal';
import { badRequest, JiraError } from '../jira-error';
import { mayDo } from '../permissions';
import type { Site } from '../site';

/** `principal` comes with the request, `hindered` says whether latency and rate limits are for it, `account` is who it turned out to be. */
export interface JiraEnv {
  readonly Bindings: { readonly principal: Principal; readonly hindered: boolean };
  readonly Variables: { readonly account: Account };
}
export type JiraContext = Context<JiraEnv>;

/** @returns the whole number, or `fallback` where the parameter is absent */
export function integer(context: JiraContext, name: string, fallback: number): number {
  const value = context.req.query(name);
  if (value === undefined || value === '') return fallback;
  if (!/^-?\d{1,15}$/.test(value))
    throw badRequest(`The value '${value}' of the parameter '${name}' is not a number.`);
  return Number(value);
}

/** A list that may be repeated (`fields=a&fields=b`) or joined by commas; `undefined` where it is absent. */
export function list(context: JiraContext, name: string): readonly string[] | undefined {
  const values = context.req.queries(name);
  return values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** @throws JiraError 400 when the body is no JSON */
export async function json(context: JiraContext): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
}

/** @throws JiraError 400 when the body is no JSON or not of that shape */
export async function body<T>(context: JiraContext, shape: z.ZodType<T>): Promise<T> {
  const parsed = shape.safeParse(await json(context));
  if (!parsed.success)
    throw badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  return parsed.data;
}

export interface PageRequest {
  readonly startAt: number;
  readonly maxResults: number;
}

/** @param most the largest page that Jira gives; a larger one is cut down without a word */
export function pageRequest(context: JiraContext, fallback: number, most: number): PageRequest {
  const startAt = integer(context, 'startAt', 0);
  if (startAt < 0) throw badRequest("The value of the parameter 'startAt' must not be negative.");
  return { startAt, maxResults: pageSize(integer(context, 'maxResults', fallback), most) };
}

export function pageSize(asked: number, most: number): number {
  if (asked < 1) throw badRequest("The value of the parameter 'maxResults' must be at least 1.");
  return Math.min(asked, most);
}

/** A page of a list that is at hand as a whole, in Jira's usual envelope. */
export function page<T>(values: readonly T[], { startAt, maxResults }: PageRequest) {
  const end = startAt + maxResults;
  return {
    maxResults,
    startAt,
    total: values.length,
    isLast: end >= values.length,
    values: values.slice(startAt, end),
  };
}

/** @throws JiraError 403 when this account may look but not edit */
export function requireEdit(account: Account): void {
  if (!mayDo(account, 'EDIT_ISSUES'))
    throw new JiraError(403, ['You do not have permission to edit issues in this project.']);
}

/** Expansions that exist in Jira and not here are told to the log, so that they never pass silently. */
export function expansions(
  site: Site,
  context: JiraContext,
  asked: readonly string[],
  built: readonly string[],
) {
  const missing = asked.filter((name) => !built.includes(name));
  if (missing.length > 0)
    site.onUnknown(`${context.req.method} ${context.req.path}?expand=${missing.join(',')}`);
  return new Set(asked);
}
