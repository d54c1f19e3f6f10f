/**
 * Where `__forge_fetch__` leads: Jira on somebody's behalf, the key-value store, and nothing else yet.
 * On whose behalf is decided here from the invocation, never from what the handler's thread says.
 * The scopes of manifest.yml will be enforced in `toJira` and `toKvs`, before anything else is asked.
 */
import type { Principal, ProductFetch } from '../principal';
import type { KvsService } from './kvs/service';
import type { AnswerMessage, CallMessage, InvokeMessage } from './messages';

/** Named in a sentence to the developer, and thrown: an unknown call must not look like an empty answer. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';
}

export interface RemotesOptions {
  readonly product: ProductFetch;
  readonly kvs: KvsService;
  readonly siteUrl: string;
}

type Answer = AnswerMessage['answer'];

export function remotes(
  options: RemotesOptions,
): (call: CallMessage, invocation: InvokeMessage) => Promise<Answer> {
  return async (call, invocation) => {
    const { type, remote = '' } = call.target;
    if (type === 'kvs' && remote === 'kvs') return toKvs(call, options.kvs);
    if (type === 'fpp' && remote === 'jira') return toJira(call, invocation, options);
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
  return answerOf(await options.product(request, principalOf(call, invocation)));
}

function principalOf({ target }: CallMessage, { accountId }: InvokeMessage): Principal {
  if (target.accountId !== undefined && target.accountId !== accountId) {
    throw new NotEmulated(
      'asUser(accountId) acts as somebody who is not there; it needs allowImpersonation in manifest.yml, which this app does not ask for.',
    );
  }
  switch (target.provider) {
    case 'user':
      return { kind: 'user', accountId };
    case 'app':
      return { kind: 'app' };
    case 'none':
      return { kind: 'anonymous' };
    default:
      throw new NotEmulated(`The local platform does not know the provider "${String(target.provider)}".`);
  }
}

async function toKvs(call: CallMessage, kvs: KvsService): Promise<Answer> {
  const body: unknown = JSON.parse(new TextDecoder().decode(call.body ?? new Uint8Array()));
  return answerOf(kvs.answer(call.path, body));
}

async function answerOf(response: Response): Promise<Answer> {
  return {
    status: response.status,
    statusText: response.statusText,
    headers: [...response.headers],
    body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
  };
}
