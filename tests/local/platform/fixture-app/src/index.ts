/** Handlers with the real packages of Forge, good ones and bad ones. */
import { request as httpRequest } from 'node:http';
import api, { getAppContext, route, type RequestInit as ForgeRequestInit } from '@forge/api';
import kvs, { MetadataField, WhereConditions, type PolicySetOptions } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { defineEntities } from './entities';
import { defineQueues } from './queues';
import { defineRealtime } from './realtime';
import { snoop } from './snoop';

const definitions = new Resolver();
defineEntities(definitions);
defineQueues(definitions);
defineRealtime(definitions);
let invocationsOfThisWorker = 0;
/** Kept on purpose: memory that is still referenced can't be freed. */
const eaten: unknown[] = [];

definitions.define<unknown, unknown>('echo', ({ payload, context }) => ({ payload, context }));

definitions.define('nothing', () => undefined);

definitions.define('dates', () => ({ date: new Date(0), map: new Map([['a', 1]]), gone: undefined }));

definitions.define('count', () => ({ count: (invocationsOfThisWorker += 1) }));

definitions.define('app-context', () => {
  const context = getAppContext();
  return {
    app: context.appAri.toString(),
    moduleKey: context.moduleKey,
    environmentType: context.environmentType,
    scopes: context.permissions?.scopes,
    remaining: context.invocationRemainingTimeInMillis(),
  };
});

interface Keyed {
  readonly key: string;
  readonly value?: unknown;
}

definitions.define<Keyed & { readonly options?: PolicySetOptions }, unknown>(
  'remember',
  async ({ payload }) => {
    await kvs.set(payload.key, payload.value, payload.options);
    return { stored: await kvs.get<unknown>(payload.key) };
  },
);

definitions.define<Keyed, unknown>('recall', async ({ payload }) => ({
  stored: await kvs.get<unknown>(payload.key),
}));

definitions.define<Keyed, unknown>('recall-dated', ({ payload }) =>
  kvs.get(payload.key, {
    metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT, MetadataField.EXPIRE_TIME],
  }),
);

definitions.define<Keyed, unknown>('forget', async ({ payload }) => {
  await kvs.delete(payload.key);
  return {};
});

definitions.define<Keyed & { readonly returnValue: 'PREVIOUS' | 'LATEST' }, unknown>(
  'override',
  ({ payload }) =>
    kvs.set(payload.key, payload.value, { keyPolicy: 'OVERRIDE', returnValue: payload.returnValue }),
);

definitions.define<{ readonly prefix: string; readonly limit?: number }, unknown>(
  'pages',
  async ({ payload }) => {
    const pages: string[][] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith(payload.prefix));
      if (payload.limit !== undefined) query.limit(payload.limit);
      if (cursor !== undefined) query.cursor(cursor);
      const page = await query.getMany();
      pages.push(page.results.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return { pages };
  },
);

interface Changes {
  readonly set?: Readonly<Record<string, unknown>>;
  readonly delete?: readonly string[];
}

definitions.define<Changes, unknown>('transact', async ({ payload }) => {
  const transaction = kvs.transact();
  for (const [key, value] of Object.entries(payload.set ?? {})) transaction.set(key, value);
  for (const key of payload.delete ?? []) transaction.delete(key);
  await transaction.execute();
  return {};
});

interface Batches {
  readonly set: { key: string; value: unknown }[];
  readonly get: { key: string }[];
  readonly delete: { key: string }[];
}

definitions.define<Batches, unknown>('batch', async ({ payload }) => ({
  set: await kvs.batchSet(payload.set),
  get: await kvs.batchGet(payload.get),
  deleted: await kvs.batchDelete(payload.delete),
}));

definitions.define('stargate', async () => api.asApp().requestGraph('query { me }'));

interface Asking {
  readonly as: 'user' | 'app' | 'nobody';
  readonly key: string;
  readonly accountId?: string;
  readonly init?: ForgeRequestInit;
}

definitions.define<Asking, unknown>('jira', async ({ payload }) => {
  const { as, key, accountId, init } = payload;
  const jira = as === 'app' ? api.asApp() : as === 'nobody' ? api : api.asUser(accountId);
  const response = await jira.requestJira(route`/rest/api/3/issue/${key}?fields=${'summary'}`, init);
  return {
    ok: response.ok,
    status: response.status,
    type: response.headers.get('content-type'),
    body: await response.text(),
  };
});

definitions.define<{ readonly keys: readonly string[] }, unknown>('parallel', async ({ payload }) => {
  const bodies = await Promise.all(
    payload.keys.map(async (key) => {
      const response = await api.asUser().requestJira(route`/rest/api/3/issue/${key}`);
      return (await response.json()) as { readonly path: string };
    }),
  );
  return { paths: bodies.map(({ path }) => path) };
});

const { log, warn } = console;

definitions.define('log', () => {
  log('hello', { from: 'a handler' });
  warn('careful');
  return {};
});

definitions.define('chatter', () => {
  for (let line = 0; line < 100_000; line += 1) log('again');
  return {};
});

definitions.define('throw', () => {
  throw new Error('the handler is broken');
});

definitions.define('throw-later', async () => {
  setTimeout(() => {
    throw new Error('broken after a while');
  }, 5);
  await new Promise(() => undefined);
});

definitions.define('hang', () => {
  for (;;) eaten.length = 0;
});

definitions.define('never', async () => new Promise(() => undefined));

definitions.define('eat', () => {
  for (;;) eaten.push(Array.from({ length: 10_000 }, (_, index) => ({ index })));
});

definitions.define('exit', () => process.exit(0));

definitions.define<{ readonly length: number }, unknown>('large', ({ payload }) =>
  'x'.repeat(payload.length),
);

definitions.define('circle', () => {
  const circle: Record<string, unknown> = {};
  circle['self'] = circle;
  return circle;
});

definitions.define<{ readonly by: 'api' | 'fetch' | 'http' }, unknown>('egress', async ({ payload }) => {
  if (payload.by === 'api') await api.fetch('http://127.0.0.1:9/');
  if (payload.by === 'fetch') await fetch('http://127.0.0.1:9/');
  if (payload.by === 'http') {
    await new Promise((resolve, reject) => {
      httpRequest('http://127.0.0.1:9/', resolve).on('error', reject).end();
    });
  }
  return { reached: true };
});

definitions.define('time', () => ({
  now: Date.now(),
  made: new Date().toISOString(),
  called: typeof Date(),
  isDate: new Date() instanceof Date && new Date().constructor === Date,
  given: new Date(0).toISOString(),
}));

definitions.define('environment', () => ({ names: Object.keys(process.env) }));

definitions.define('snoop', () => snoop());

definitions.define('zone', () => ({ offset: new Date(0).getTimezoneOffset() }));

const resolve = definitions.getDefinitions();

/** Beside the resolver's own functions: an answer that no resolver would let through. */
export const resolver = async (
  request: { readonly call: { readonly functionKey: string } } & Parameters<typeof resolve>[0],
  backend: Parameters<typeof resolve>[1],
): Promise<unknown> =>
  request.call.functionKey === 'function' ? () => undefined : resolve(request, backend);
