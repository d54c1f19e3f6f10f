/** The parts of manifest.yml that the local platform can honour; what is not written here is refused by name. */
import { z } from 'zod';
import { entityTypesShape } from './entity-types';
import { ExpressionError, expressionOf } from './expression/expression';
import {
  DEFAULT_MEMORY_MB,
  EXPRESSION_CHARACTERS,
  LARGEST_MEMORY_MB,
  LONGEST_FUNCTION_SECONDS,
  SCHEDULES,
  SMALLEST_MEMORY_MB,
} from './limits';
import { textShape, translationsShape } from './translations';

const key = z.string().regex(/^[a-zA-Z0-9_-]+$/, 'a key holds letters, digits, "-" and "_"');
const memoryMB = z.int().min(SMALLEST_MEMORY_MB).max(LARGEST_MEMORY_MB);

const page = { key, resource: key, resolver: z.strictObject({ function: key }).optional() };
const titled = { ...page, title: textShape };

const viewportSize = z.union([
  z.enum(['small', 'medium', 'large', 'xlarge', 'max', 'resizable']),
  z.strictObject({ width: z.string(), height: z.string().optional() }),
]);
const layout = z.enum(['native', 'basic', 'blank']).optional();
const action = {
  ...titled,
  icon: z.string().optional(),
  tooltip: textShape.optional(),
  actionType: z.enum(['dynamic', 'modal']).default('modal'),
  viewportSize: viewportSize.optional(),
};

/** An expression that can't be read would filter out everything. */
function readable(text: string, context: z.RefinementCtx): void {
  try {
    expressionOf(text);
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error;
    context.addIssue({ code: 'custom', message: `the expression can't be read: ${error.message}` });
  }
}

const filter = z
  .strictObject({
    ignoreSelf: z.boolean().optional(),
    expression: z.string().min(1).max(EXPRESSION_CHARACTERS).superRefine(readable).optional(),
    onError: z.enum(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']).optional(),
  })
  .refine(
    ({ ignoreSelf, expression }) => ignoreSelf !== undefined || expression !== undefined,
    'a filter names ignoreSelf or expression',
  )
  .refine(
    ({ expression, onError }) => onError === undefined || expression !== undefined,
    'onError belongs to an expression',
  );

const modulesShape = z.strictObject({
  'jira:issueContext': z
    .array(
      z.strictObject({
        ...titled,
        label: textShape,
        dynamicProperties: z.strictObject({ function: key }).optional(),
      }),
    )
    .default([]),
  'jira:projectPage': z.array(z.strictObject({ ...titled, layout })).default([]),
  'jira:projectSettingsPage': z.array(z.strictObject({ ...titled, layout })).default([]),
  'jira:issueAction': z
    .array(z.strictObject({ ...titled, viewportSize: viewportSize.optional() }))
    .default([]),
  'jira:backlogAction': z.array(z.strictObject(action)).default([]),
  'jira:boardAction': z.array(z.strictObject(action)).default([]),
  'jira:sprintAction': z.array(z.strictObject(action)).default([]),
  'jira:issueViewBackgroundScript': z.array(z.strictObject(page)).default([]),
  'jira:command': z
    .array(
      z.strictObject({
        key,
        title: textShape,
        icon: z.string().optional(),
        shortcut: z.string().optional(),
        keywords: z.array(z.string()).optional(),
        target: z.strictObject({ resource: key, viewportSize: viewportSize.optional() }),
        resolver: z.strictObject({ function: key }).optional(),
      }),
    )
    .default([]),
  'jira:entityProperty': z
    .array(
      z.strictObject({
        key,
        propertyKey: z.string().min(1).max(255),
        entityType: z.literal('issue'),
        values: z.array(
          z.strictObject({
            path: z.string().min(1),
            type: z.enum(['number', 'string', 'text', 'user', 'date']),
            searchAlias: z
              .string()
              .regex(/^[a-zA-Z0-9._-]{1,255}$/)
              .optional(),
          }),
        ),
      }),
    )
    .default([]),
  trigger: z
    .array(
      z.strictObject({
        key,
        function: key,
        events: z.array(z.string().regex(/^avi:[a-z-]+:[\w.-]+:[\w-]+$/)).min(1),
        filter: filter.optional(),
      }),
    )
    .default([]),
  scheduledTrigger: z
    .array(z.strictObject({ key, function: key, interval: z.enum(['fiveMinute', 'hour', 'day', 'week']) }))
    .max(SCHEDULES, `an app has ${SCHEDULES} scheduled triggers at most`)
    .default([]),
  consumer: z.array(z.strictObject({ key, queue: key, function: key })).default([]),
  preUninstall: z.array(z.strictObject({ key, function: key })).default([]),
  function: z
    .array(
      z.strictObject({
        key,
        handler: z.string().regex(/^[\w/-]+\.[\w$]+$/, 'expected file.export, e.g. index.resolver'),
        timeoutSeconds: z.int().min(1).max(LONGEST_FUNCTION_SECONDS).optional(),
        runtime: z.strictObject({ memoryMB }).optional(),
      }),
    )
    .default([]),
});

export const manifestShape = z.strictObject({
  app: z.strictObject({
    id: z.string().regex(/^ari:cloud:ecosystem::app\/\S+$/, 'expected ari:cloud:ecosystem::app/…'),
    description: z.string().optional(),
    runtime: z.strictObject({
      name: z.enum(['nodejs22.x', 'nodejs24.x']),
      architecture: z.enum(['x86_64', 'arm64']).optional(),
      memoryMB: memoryMB.default(DEFAULT_MEMORY_MB),
    }),
    storage: z
      .strictObject({
        classifications: z.array(z.enum(['ugc', 'pii', 'other'])).optional(),
        entities: entityTypesShape.default([]),
      })
      .optional(),
  }),
  permissions: z.strictObject({ scopes: z.array(z.string()) }),
  resources: z.array(z.strictObject({ key: key.max(23), path: z.string().min(1) })).default([]),
  modules: modulesShape,
  translations: translationsShape.optional(),
});

export type DeclaredModules = z.output<typeof modulesShape>;
