/** Handlers that keep secrets and custom entities, with the real `@forge/kvs`. */
import kvs, {
  Filter,
  FilterConditions,
  ForgeKvsAPIError,
  MetadataField,
  Sort,
  type AndFilter,
  type OrFilter,
} from '@forge/kvs';
import type Resolver from '@forge/resolver';

/** As manifest.yml declares it. */
interface Draft {
  readonly board: string;
  readonly version: number;
  readonly score: number;
  readonly open: boolean;
  readonly title: string;
  readonly body: unknown;
}

type Where = Parameters<ReturnType<ReturnType<typeof entityQuery>['index']>['where']>[0];
type FilterClause = Parameters<AndFilter<Draft>['and']>;

/** A query, with clauses as `WhereConditions` and `FilterConditions` make them. */
export interface Asked {
  readonly entity?: string;
  readonly index: string;
  readonly partition?: (string | number | boolean)[];
  readonly where?: Where;
  readonly and?: readonly FilterClause[];
  readonly or?: readonly FilterClause[];
  readonly sort?: 'ASC' | 'DESC';
  readonly limit?: number;
}

/** What a transaction does; a condition is on the present version. */
export interface Exchange {
  readonly set?: readonly {
    readonly key: string;
    readonly value: Partial<Draft>;
    readonly ifVersion?: number;
    readonly ifNew?: true;
  }[];
  readonly delete?: readonly { readonly key: string; readonly ifVersion?: number }[];
  readonly check?: readonly { readonly key: string; readonly ifVersion: number }[];
  readonly plain?: Readonly<Record<string, unknown>>;
  /** How many values of 239 KiB to set besides; a page's request could not bring them. */
  readonly large?: number;
}

interface Kept {
  readonly entity?: string;
  readonly key: string;
  readonly value?: object;
}

interface Item {
  key: string;
  value: object;
  entityName?: string;
}

/** Answers what the work answers, or code and status of what the package throws. */
function guarded<Payload>(work: (payload: Payload) => Promise<unknown>) {
  return async ({ payload }: { readonly payload: Payload }): Promise<unknown> => {
    try {
      return { answer: await work(payload) };
    } catch (error) {
      if (!(error instanceof ForgeKvsAPIError)) throw error;
      return { code: error.code, status: error.responseDetails.status };
    }
  };
}

export function defineEntities(definitions: Resolver): void {
  definitions.define<Kept, unknown>(
    'keep',
    guarded(({ entity = 'draft', key, value = {} }) => kvs.entity(entity).set(key, value)),
  );
  definitions.define<Kept, unknown>(
    'kept',
    guarded(({ entity = 'draft', key }) => kvs.entity(entity).get(key)),
  );
  definitions.define<Kept, unknown>(
    'drop',
    guarded(({ entity = 'draft', key }) => kvs.entity(entity).delete(key)),
  );
  definitions.define<Kept, unknown>(
    'keep-new',
    guarded(({ key, value = {} }) => kvs.entity('draft').set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' })),
  );
  definitions.define<Kept, unknown>(
    'kept-dated',
    guarded(({ key }) =>
      kvs.entity('draft').get(key, { metadataFields: [MetadataField.CREATED_AT, MetadataField.UPDATED_AT] }),
    ),
  );

  definitions.define<Asked, unknown>(
    'ask',
    guarded(async (asked) => {
      const pages: (readonly string[])[] = [];
      let cursor: string | undefined;
      do {
        const page = await built(asked, cursor).getMany();
        pages.push(page.results.map(({ key }) => key));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      return pages;
    }),
  );

  definitions.define<Exchange, unknown>(
    'exchange',
    guarded(async (exchange) => {
      const transaction = kvs.transact();
      for (const { key, value, ifVersion, ifNew } of exchange.set ?? []) {
        const conditions =
          ifNew === true
            ? new Filter<Partial<Draft>>().and('version', FilterConditions.notExists())
            : versionIs(ifVersion);
        transaction.set(key, value, { entityName: 'draft', ...(conditions !== undefined && { conditions }) });
      }
      for (const { key, ifVersion } of exchange.delete ?? []) {
        const conditions = versionIs(ifVersion);
        transaction.delete(key, { entityName: 'draft', ...(conditions !== undefined && { conditions }) });
      }
      for (const { key, ifVersion } of exchange.check ?? []) {
        const conditions = new Filter<Draft>().and('version', FilterConditions.equalTo(ifVersion));
        transaction.check(key, { entityName: 'draft', conditions });
      }
      for (const [key, value] of Object.entries(exchange.plain ?? {})) transaction.set(key, value);
      for (let at = 0; at < (exchange.large ?? 0); at += 1) {
        transaction.set(`large-${at}`, { body: 'x'.repeat(239 * 1024) }, { entityName: 'draft' });
      }
      await transaction.execute();
    }),
  );

  definitions.define<{ readonly items: Item[] }, unknown>(
    'mixed',
    guarded(async ({ items }) => ({
      set: await kvs.batchSet(items),
      get: await kvs.batchGet(
        items.map(({ key, entityName }) => ({ key, ...(entityName !== undefined && { entityName }) })),
      ),
    })),
  );

  definitions.define<{ readonly key: string; readonly value: string }, unknown>(
    'secret',
    guarded(async ({ key, value }) => {
      await kvs.setSecret(key, value);
      return { secret: await kvs.getSecret<string>(key), plain: await kvs.get<string>(key) };
    }),
  );
  definitions.define<{ readonly key: string }, unknown>(
    'forget-secret',
    guarded(async ({ key }) => {
      await kvs.deleteSecret(key);
      return { secret: await kvs.getSecret<string>(key) };
    }),
  );
}

function versionIs(version: number | undefined) {
  return version === undefined
    ? undefined
    : new Filter<Partial<Draft>>().and('version', FilterConditions.equalTo(version));
}

function entityQuery(entity: string) {
  return kvs.entity<Draft>(entity).query();
}

function built(asked: Asked, cursor: string | undefined) {
  const { entity = 'draft', index, partition, where, and, or, sort, limit } = asked;
  const query = entityQuery(entity).index(index, partition === undefined ? undefined : { partition });
  if (where !== undefined) query.where(where);
  const [first, ...others] = and ?? or ?? [];
  if (first !== undefined) {
    const begun: AndFilter<Draft> | OrFilter<Draft> =
      and === undefined ? new Filter<Draft>().or(...first) : new Filter<Draft>().and(...first);
    for (const clause of others) {
      if ('and' in begun) begun.and(...clause);
      else begun.or(...clause);
    }
    query.filters(begun);
  }
  if (sort !== undefined) query.sort(sort === 'ASC' ? Sort.ASC : Sort.DESC);
  if (limit !== undefined) query.limit(limit);
  if (cursor !== undefined) query.cursor(cursor);
  return query;
}
