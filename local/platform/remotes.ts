/**
 * Where `__forge_fetch__` leads: Jira on somebody's behalf, the key-value store, queues, realtime, reports of accounts.
 * On whose behalf is decided here from the invocation, never from what the handler's thread says.
 * The scopes of manifest.yml come before anything else is asked.
 */
import { z } from 'zod';
import type { Principal, ProductFetch } from '../principal';
import type { QueueService } from './background/queue';
import type { KvsService } from './kvs/service';
import type { AnswerMessage, CallMessage, InvokeMessage } from './messages';
import { NotEmulated } from './not-emulated';
import { REPORT_SCOPE, type PersonalData } from './personal-data';
import type { Place } from './realtime/channels';
import { missingSentence, scopeRefusal, STORAGE_SCOPE } from './scopes';

export interface RemotesOptions {
  /** Jira, behind the check of scopes. */
  readonly product: ProductFetch;
  readonly kvs: KvsService;
  readonly queue: QueueService;
  readonly personalData: PersonalData;
  readonly realtime: (body: unknown, place: Place | null) => Response;
  readonly siteUrl: string;
  /** Scopes of manifest.yml. */
  readonly scopes: readonly string[];
  readonly log: (line: string) => void;
}

type Answer = AnswerMessage['answer'];

export function remotes(
  options: RemotesOptions,
): (call: CallMessage, invocation: InvokeMessage) => Promise<Answer> {
  return async (call, invocation) => {
    const { type, remote = '' } = call.target;
    if (type === 'kvs' && remote === 'kvs') return toKvs(call, options);
    if (type === 'fpp' && remote === 'jira') return toJira(call, invocation, options);
    if (type === 'fpp' && remote === 'stargate') {
      const response =
        options.queue.answer(call.path, jsonOf(call), invocation.origin) ?? toPersonalData(call, options);
      if (response !== undefined) return answerOf(response);
    }
    if (type === 'realtime') return answerOf(options.realtime(jsonOf(call), placeOf(invocation)));
    throw new NotEmulated(
      `The local platform does not emulate ${call.method} ${call.path} on the remote "${type}:${remote}"; see local/PARITY.md.`,
    );
  };
}

async function toJira(
  call: CallMessage,
  invocation: InvokeMessage,
  options: RemotesOptions,
): Promise<Answer> {
  const url = new URL(call.path, options.siteUrl);
  if (!call.path.startsWith('/') || url.origin !== new URL(options.siteUrl).origin) {
    throw new NotEmulated(
      `"${call.path}" is no path on the site; requestJira takes a route that begins with "/".`,
    );
  }
  const request = new Request(url, { method: call.method, headers: call.headers, body: call.body });
  const principal = principalOf(call, invocation);
  return answerOf(principal === undefined ? nobodyThere() : await options.product(request, principal));
}

/** `asUser()` where there is nobody: `@forge/api` reads the header and throws NeedsAuthenticationError. */
function nobodyThere(): Response {
  return new Response(null, { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });
}

/** @returns `undefined` where a person is asked for and there is none */
function principalOf({ target }: CallMessage, { accountId }: InvokeMessage): Principal | undefined {
  if (target.accountId !== undefined && target.accountId !== accountId) {
    throw new NotEmulated(
      'asUser(accountId) acts as somebody who is not there; it needs allowImpersonation in manifest.yml, which this app does not ask for.',
    );
  }
  switch (target.provider) {
    case 'user':
      return accountId === null ? undefined : { kind: 'user', accountId };
    case 'app':
      return { kind: 'app' };
    case 'none':
      return { kind: 'anonymous' };
    default:
      throw new NotEmulated(`The local platform does not know the provider "${String(target.provider)}".`);
  }
}

async function toKvs(call: CallMessage, { kvs, scopes, log }: RemotesOptions): Promise<Answer> {
  if (!scopes.includes(STORAGE_SCOPE)) {
    log(missingSentence('@forge/kvs', [STORAGE_SCOPE]));
    return answerOf(scopeRefusal());
  }
  return answerOf(kvs.answer(call.path, jsonOf(call)));
}

/** Only the app itself reports. @returns `undefined` for a request that is no report */
function toPersonalData(
  call: CallMessage,
  { personalData, scopes, log }: RemotesOptions,
): Response | undefined {
  if (call.target.provider !== 'app') return undefined;
  const response = personalData.answer(call.method, call.path, jsonOf(call));
  if (response === undefined || scopes.includes(REPORT_SCOPE)) return response;
  log(missingSentence('privacy.reportPersonalData', [REPORT_SCOPE]));
  return scopeRefusal();
}

const pageRequest = z.object({
  context: z.object({ moduleKey: z.string(), extension: z.record(z.string(), z.unknown()) }),
});

/** Where the page is that called the function; `null` for one without a page. */
function placeOf({ accountId, request }: InvokeMessage): Place | null {
  return accountId === null ? null : pageRequest.parse(JSON.parse(request)).context;
}

function jsonOf({ body }: CallMessage): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body ?? new Uint8Array()));
  } catch {
    return undefined; // the shapes refuse it
  }
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers],
    body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
  };
}
