/** Faults on the way between the panel and the app, and how each of them is over again. */
import type { Page, Route } from 'playwright-core';
import { PERSON_HEADER } from '../../local/bridge/paths';
import { PEOPLE } from '../../local/jira/people';

/** What becomes of a call. */
export type Fault = (route: Route) => Promise<void>;

/** As the app tells that Jira answered 429 and wants seven seconds. */
export const pause: Fault = (route) => told(route, { error: 'busy', retryAfterSeconds: 7 });

/** As the app tells that Jira answered 500. */
export const brokenJira: Fault = (route) => told(route, { error: 'jira-unavailable' });

/** The app does what it is asked for; its answer is lost on the way. */
export const lostAnswer: Fault = async (route) => {
  await route.fetch();
  await route.abort('connectionreset');
};

/** As somebody whom Jira lets look and nothing else: so the app sees it where a permission was taken away. */
export const withoutPermission: Fault = (route) => {
  const outsider = PEOPLE.find(({ mayEdit }) => !mayEdit);
  if (outsider === undefined) throw new Error('everybody may edit');
  return route.continue({ headers: { ...route.request().headers(), [PERSON_HEADER]: outsider.accountId } });
};

/** What fails, and its end. */
export interface Failing {
  /** How often the call was made meanwhile. */
  readonly calls: () => number;
  readonly cure: () => Promise<void>;
}

/** From now on a call of the contract fails. */
export async function failing(page: Page, call: string, fault: Fault): Promise<Failing> {
  const made: Promise<void>[] = [];
  const isInvoke = (url: URL): boolean => url.pathname.endsWith('/local/bridge/invoke');
  const handle = (route: Route): Promise<void> => {
    if (route.request().postData()?.includes(`"functionKey":"${call}"`) !== true) return route.fallback();
    const answered = fault(route);
    made.push(answered);
    return answered;
  };
  await page.route(isInvoke, handle);
  return {
    calls: () => made.length,
    cure: async () => {
      await Promise.all(made);
      await page.unroute(isInvoke, handle);
    },
  };
}

/** From now on a call is under way, until it is let through. */
export async function held(page: Page, call: string): Promise<{ readonly letThrough: () => Promise<void> }> {
  let letGo: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { cure } = await failing(page, call, async (route) => {
    await isOver;
    await route.continue();
  });
  return {
    letThrough: () => {
      letGo();
      return cure();
    },
  };
}

function told(route: Route, failure: object): Promise<void> {
  return route.fulfill({ json: { ok: true, value: { ok: false, ...failure } } });
}
