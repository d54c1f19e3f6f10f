/**
 * Keeps what was read of Jira for a while, by project or board: ids of fields and boards, figures of a team, and how its rules fit.
 * No text of a story and no account. Forge forgets each value some time after it is too old to be used.
 */
import { kvs } from '@forge/kvs';
import { z } from 'zod';
import type { Dated, Keeper, Kept } from '../usecases/ports';

/** A day, and what Forge may be late: whoever reads looks at the date anyway. */
const LIFE = { value: 2, unit: 'DAYS' } as const;

/** Version 1 of each. An unreadable value counts as absent: the next look mends it. */
function keeperOf<T>(what: string, shape: z.ZodType<T>): Keeper<T> {
  const stored = z.object({ version: z.literal(1), at: z.iso.datetime(), value: shape });
  return {
    async recall(id) {
      const found: unknown = await kvs.get(key(what, id)).catch(nothing);
      const parsed = stored.safeParse(found);
      return parsed.success ? { at: parsed.data.at, value: parsed.data.value } : null;
    },

    async keep(id, { at, value }: Dated<T>) {
      await kvs.set(key(what, id), { version: 1, at, value }, { ttl: LIFE }).catch(nothing);
    },
  };
}

const figure = z.number().nonnegative().nullable().optional();
const count = z.int().nonnegative();

export const kept: Kept = {
  fields: keeperOf(
    'site-fields',
    z.object({
      criteriaFields: z.array(z.object({ id: z.string(), name: z.string() })),
      pointsFieldId: z.string().nullable(),
      sprintFieldId: z.string().nullable().optional(),
      ids: z.array(z.string()).optional(),
    }),
  ),
  boards: keeperOf('project-boards', z.array(z.number().int())),
  estimateField: keeperOf('estimate-field', z.object({ id: z.string().nullable() })),
  figures: keeperOf(
    'team-figures',
    z.object({
      estimateFieldId: z.string(),
      velocity: figure,
      largestFinished: figure,
      storiesPerSprint: figure,
    }),
  ),
  pace: keeperOf('team-pace', z.object({ storiesPerSprint: figure, storiesPerDay: figure })),
  fit: keeperOf(
    'definition-fit',
    z.object({
      number: count,
      finished: count,
      ready: count,
      unseen: count,
      proposal: z
        .object({
          kinds: z.array(z.string()),
          hints: z.array(z.string()),
          readyFrom: z.number().nullable(),
          ready: count,
        })
        .nullable(),
      mustHave: z.string().nullable(),
    }),
  ),
};

function key(what: string, id: string): string {
  return `${what}:${id}`;
}

/** Storage that is busy costs a few more requests to Jira, and must not cost the page. */
function nothing(): undefined {
  return undefined;
}
