/** The bodies that `@forge/kvs` sends (kvs/out/interfaces/kvs-api.d.ts), parsed strictly: an unknown option fails. */
import { z } from 'zod';

const metadataFields = z.array(z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME'])).optional();
const ttl = z
  .strictObject({ value: z.number().positive(), unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']) })
  .optional();
const keyed = { key: z.string() };
/** Custom entities are not emulated yet; the name is parsed so that the refusal can tell it. */
const entityName = z.string().optional();

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

export const queryRequest = z.strictObject({
  limit: z.int().positive().optional(),
  after: z.string().optional(),
  where: z
    .array(z.strictObject({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) }))
    .optional(),
  options: z.strictObject({ metadataFields }).optional(),
});

const transactionSet = z.strictObject({
  ...keyed,
  value: z.unknown().optional(),
  options: z.strictObject({ ttl }).optional(),
  entityName,
  conditions: z.unknown().optional(),
});
const transactionDelete = z.strictObject({ ...keyed, entityName, conditions: z.unknown().optional() });

export const transactionRequest = z.strictObject({
  set: z.array(transactionSet).default([]),
  delete: z.array(transactionDelete).default([]),
  check: z.array(transactionDelete).default([]),
});

export const batchSetRequest = z.array(
  z.strictObject({
    ...keyed,
    value: z.unknown().optional(),
    options: z.strictObject({ ttl }).optional(),
    entityName,
  }),
);
export const batchKeysRequest = z.array(
  z.strictObject({ ...keyed, entityName, options: z.strictObject({ metadataFields }).optional() }),
);

export type Ttl = z.infer<typeof ttl>;
