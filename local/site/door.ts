/** The only way out to a site: one host, no redirect to another, a time limit, and failures as kinds, not as words. */
import type { SiteAddress } from './address';
import type { Credentials } from './credentials';
import { SiteTrouble, troubleOf } from './trouble';

/** Longer than Jira takes for anything this app asks, shorter than a function of Forge may run. */
export const ANSWER_MILLISECONDS = 20_000;

const REDIRECTS_FOLLOWED = 3;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Jira Cloud answers some calls with a wrong token as if to nobody, and says so in this header only. */
const LOGIN_HEADER = 'x-seraph-loginreason';
const LOGIN_REFUSED: ReadonlySet<string> = new Set(['AUTHENTICATED_FAILED', 'AUTHENTICATION_DENIED']);

export interface Question {
  readonly method: string;
  /** Path and query, beginning with `/`. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array | null;
}

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

export interface Door {
  /**
   * Asks the site, with the credentials or without.
   * @throws SiteTrouble when there is no answer, or one that means that the token is not accepted
   */
  ask(question: Question, as: 'owner' | 'nobody'): Promise<Answer>;
}

/** @param patience milliseconds for the whole of an answer */
export function openDoor(
  address: SiteAddress,
  credentials: Credentials,
  patience: number = ANSWER_MILLISECONDS,
): Door {
  const trouble = (kind: ConstructorParameters<typeof SiteTrouble>[0]) => new SiteTrouble(kind, address.name);

  async function send(question: Question, as: 'owner' | 'nobody'): Promise<Response> {
    const signal = AbortSignal.timeout(patience);
    let { method, body } = question;
    let url = addressed(address.origin, question.path);
    for (let followed = 0; followed <= REDIRECTS_FOLLOWED; followed += 1) {
      const headers = new Headers(question.headers);
      // Jira takes a request for one of a browser by its user agent, and then refuses it as forged.
      headers.set('user-agent', 'groundwork');
      if (as === 'owner') headers.set('authorization', credentials.authorization());
      const response = await fetch(url, { method, headers, body, redirect: 'manual', signal });
      const location = response.headers.get('location');
      if (!REDIRECTS.has(response.status) || location === null) return response;
      await response.body?.cancel();
      const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
      if (next?.origin !== address.origin) throw trouble('redirected');
      url = next;
      if (response.status === 303 || (response.status < 303 && method === 'POST')) {
        method = 'GET';
        body = null;
      }
    }
    throw trouble('redirected');
  }

  return {
    async ask(question, as) {
      let response: Response;
      let body: Uint8Array;
      try {
        response = await send(question, as);
        body = new Uint8Array(await response.arrayBuffer());
      } catch (error) {
        throw error instanceof SiteTrouble ? error : trouble(troubleOf(error));
      }
      const login = response.headers.get(LOGIN_HEADER);
      if (as === 'owner' && (response.status === 401 || (login !== null && LOGIN_REFUSED.has(login)))) {
        throw trouble('token-refused');
      }
      const { status, statusText, headers } = response;
      return { status, statusText, headers, body };
    },
  };
}

/** Whatever the path holds, the host is the site's. */
function addressed(origin: string, path: string): URL {
  const url = new URL(origin);
  const [pathname = '/', ...query] = path.split('?');
  url.pathname = pathname;
  url.search = query.join('?');
  return url;
}
