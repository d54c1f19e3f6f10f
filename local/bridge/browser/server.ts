/** The routes of the bridge, as the host in the browser calls them. */
import type {
  InvokeAnswer,
  InvokeQuestion,
  ProductAnswer,
  ProductQuestion,
  RealtimeAnswer,
  RealtimePublication,
  RealtimeSubscription,
  Refusal,
  SiteAnswer,
} from '../messages';
import { CLOCK_HEADER, MOUNT, PATHS, PERSON_HEADER, REALTIME_PATHS } from '../paths';

let ahead: number | undefined;

/** Milliseconds by which the laptop's clock is ahead of the machine's, as the host said last. */
export function clockAhead(): number | undefined {
  return ahead;
}

let site: Promise<SiteAnswer> | undefined;

/** What the site is called; asked once. */
export function siteAnswer(): Promise<SiteAnswer> {
  site ??= ask<SiteAnswer>(PATHS.site, {}).catch((error: unknown) => {
    site = undefined; // the next one asks again
    throw error;
  });
  return site;
}

export function invokeFunction(accountId: string, question: InvokeQuestion): Promise<InvokeAnswer> {
  return post(PATHS.invoke, accountId, question);
}

export function askProduct(accountId: string, question: ProductQuestion): Promise<ProductAnswer> {
  return post(PATHS.product, accountId, question);
}

export function realtimePublish(publication: RealtimePublication): Promise<RealtimeAnswer> {
  return post(REALTIME_PATHS.publish, '', publication);
}

export function realtimeSubscribe(subscription: RealtimeSubscription): Promise<RealtimeAnswer> {
  return post(REALTIME_PATHS.subscribe, '', subscription);
}

export function realtimeUnsubscribe(question: { readonly subscriptionId: string }): Promise<RealtimeAnswer> {
  return post(REALTIME_PATHS.unsubscribe, '', question);
}

export async function realtimeFetch(question: {
  readonly subscriptionIds: readonly string[];
}): Promise<Extract<RealtimeAnswer, { ok: true }>> {
  const answer = await post<RealtimeAnswer>(REALTIME_PATHS.fetch, '', question);
  if (!answer.ok) throw new Error(answer.error);
  return answer;
}

function post<Answer>(path: string, accountId: string, question: unknown): Promise<Answer> {
  return ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [PERSON_HEADER]: accountId },
    body: JSON.stringify(question),
  });
}

/** @throws Error with the host's sentence */
async function ask<Answer>(path: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(`${MOUNT}${path}`, init).catch(() => {
    throw new Error('The program in the terminal does not answer. Start it again with "npm start".');
  });
  const said = response.headers.get(CLOCK_HEADER);
  if (said !== null) ahead = Number(said);
  // Both ends of these calls are built from the same files, so the shape is checked by the compiler.
  if (response.ok) return (await response.json()) as Answer;
  const refusal = (await response.json().catch(() => ({}))) as Partial<Refusal>;
  throw new Error(refusal.message ?? `The host answered ${response.status}.`);
}
