/**
 * Lets a request to Jira pass only with the scopes that manifest.yml asks for, as Forge does: a person's own
 * permissions never make up for a scope that the app does not have.
 */
import type { ProductFetch } from '../principal';
import { NotEmulated } from './not-emulated';
import { SCOPE_RULES } from './scope-table';

/** manifest-reference/permissions: what `@forge/kvs` needs. */
export const STORAGE_SCOPE = 'storage:app';

interface Rule {
  readonly method: string;
  readonly path: RegExp;
  readonly parameters: number;
  readonly scopes: readonly string[];
}

const RULES: readonly Rule[] = SCOPE_RULES.flatMap(({ scopes, requests }) =>
  requests.map((request) => ruleOf(request, scopes)),
).sort((one, other) => one.parameters - other.parameters); // `/issue/bulk` before `/issue/{issueIdOrKey}`

/**
 * The scopes that a request needs, all of them.
 * @param path without query
 * @returns `undefined` for a request that the table does not know
 */
export function scopesOf(method: string, path: string): readonly string[] | undefined {
  return RULES.find((rule) => rule.method === method && rule.path.test(path))?.scopes;
}

/**
 * Jira behind Forge's check of scopes.
 * @param granted scopes of manifest.yml
 * @param log told which scope is missing: the answer, as on Forge, does not say it
 * @returns rejects with NotEmulated for a request whose scopes nobody has written down
 */
export function withinScopes(
  product: ProductFetch,
  granted: readonly string[],
  log: (line: string) => void,
): ProductFetch {
  return async (request, principal) => {
    const { pathname } = new URL(request.url);
    const needed = scopesOf(request.method, pathname);
    if (needed === undefined) {
      throw new NotEmulated(
        `The local platform does not know which scopes ${request.method} ${pathname} needs; ` +
          'add it to local/platform/scope-table.ts from the API documents.',
      );
    }
    const missing = needed.filter((scope) => !granted.includes(scope));
    // A call as nobody carries no token, so there are no scopes to look at.
    if (missing.length === 0 || principal.kind === 'anonymous') return product(request, principal);
    log(missingSentence(`${request.method} ${pathname}`, missing));
    return scopeRefusal();
  };
}

/** What Atlassian's gateway answers to a call whose scopes do not suffice. */
export function scopeRefusal(): Response {
  return Response.json(
    { code: 401, message: 'Unauthorized; scope does not match' },
    {
      status: 401,
      statusText: 'Unauthorized',
      headers: { 'x-failure-category': 'FAILURE_CLIENT_SCOPE_CHECK' },
    },
  );
}

export function missingSentence(what: string, missing: readonly string[]): string {
  const names = missing.map((scope) => `"${scope}"`).join(', ');
  return `refused: ${what} needs ${names}, which permissions.scopes in manifest.yml does not ask for.`;
}

function ruleOf(request: string, scopes: readonly string[]): Rule {
  const [method = '', path = ''] = request.split(' ');
  const parameter = /\{\w+\}/g;
  return {
    method,
    path: new RegExp(`^${path.replaceAll('.', '\\.').replace(parameter, '[^/]+')}$`),
    parameters: (path.match(parameter) ?? []).length,
    scopes,
  };
}
