/** The bodies that `@forge/kvs` sends (kvs/out/interfaces/kvs-api.d.ts), parsed strictly: an unknown option fails. */
import { z } from 'zod';
import { KvsRefusal } from './refusal';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();
const ttl = z
  .strictObject({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) })
  .optional();
const keyed = { key: z.string() };
const inEntity = { entityName: z.string() };
const inAnySpace = { entityName: z.string().optional() };

const condition = z.strictObject({
  property: z.string(),
  condition: z.string(),
  values: z.array(z.union([z.string(), z.number(), z.boolean()])),
});
const filters = z.strictObject({ and: z.array(condition).optional(), or: z.array(condition).optional() });

export const getRequest = z.strictObject({
  ...keyed,
  options: z.strictObject({ metadataFields }).optional(),
});

export const setRequest = z.strictObject({
  ...keyed,
  value: z.unknown().optional(),
  options: z
    .strictObject({
      ttl,
      keyPolicy: z.enum(['OVERRIDE', 'FAIL_IF_EXISTS']).optional(),
      returnValue: z.enum(['PREVIOUS', 'LATEST']).optional(),
      returnMetadataFields: metadataFields,
    })
    .optional(),
});

export const deleteRequest = z.strictObject(keyed);

export const entityGetRequest = getRequest.extend(inEntity);
export const entitySetRequest = setRequest.extend(inEntity);
export const entityDeleteRequest = deleteRequest.extend(inEntity);

export const queryRequest = z.strictObject({
  limit: z.int().optional(),
  after: z.string().optional(),
  where: z
    .array(z.strictObject({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) }))
    .optional(),
  options: z.strictObject({ metadataFields }).optional(),
});

export const entityQueryRequest = z.strictObject({
  ...inEntity,
  indexName: z.string(),
  partition: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
  range: condition.omit({ property: true }).optional(),
  filters: filters.optional(),
  sort: z.enum(['ASC', 'DESC']).default('ASC'),
  limit: z.int().optional(),
  cursor: z.string().optional(),
  options: z.strictObject({ metadataFields }).optional(),
});

const transactionSet = z.strictObject({
  ...keyed,
  ...inAnySpace,
  value: z.unknown().optional(),
  options: z.strictObject({ ttl }).optional(),
  conditions: filters.optional(),
});
const transactionDelete = z.strictObject({ ...keyed, ...inAnySpace, conditions: filters.optional() });
const transactionCheck = z.strictObject({ ...keyed, ...inEntity, conditions: filters });

export const transactionRequest = z.strictObject({
  set: z.array(transactionSet).default([]),
  delete: z.array(transactionDelete).default([]),
  check: z.array(transactionCheck).default([]),
});

export const batchSetRequest = z.array(
  z.strictObject({
    ...keyed,
    ...inAnySpace,
    value: z.unknown().optional(),
    options: z.strictObject({ ttl }).optional(),
  }),
);
export const batchKeysRequest = z.array(
  z.strictObject({ ...keyed, ...inAnySpace, options: z.strictObject({ metadataFields }).optional() }),
);

export type Ttl = z.output<typeof ttl>;
export type Condition = z.output<typeof condition>;
export type Filters = z.output<typeof filters>;

/** @throws KvsRefusal when the body is not as the package documents it */
export function parse<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new KvsRefusal(
    400,
    'BAD_REQUEST',
    `The request is not as documented: ${z.prettifyError(parsed.error)}`,
  );
}
