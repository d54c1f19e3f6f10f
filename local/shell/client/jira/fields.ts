/**
 * Which of a site's own fields hold story points and sprints. Found by what Jira says of their type; only the older
 * kind of points field, a plain number, has to be told from others by its name.
 */
import { z } from 'zod/mini';

const FIELD = z.object({
  id: z.string(),
  name: z.string(),
  schema: z.optional(z.object({ custom: z.optional(z.string()) })),
});

export interface KnownFields {
  /** Id of the field, e.g. `customfield_10016`; `null` where this site has none. */
  readonly points: string | null;
  readonly sprint: string | null;
}

const POINTS = 'com.pyxis.greenhopper.jira:jsw-story-points';
const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';

/** @param body answer of `GET /rest/api/3/field` */
export function chooseFields(body: unknown): KnownFields {
  const fields = Array.isArray(body) ? body.flatMap(fieldIn) : [];
  const ofType = (custom: string) => fields.filter((field) => field.schema?.custom === custom);
  const points =
    ofType(POINTS)[0] ?? ofType(NUMBER).find((field) => /^story points?( estimate)?$/i.test(field.name));
  return { points: points?.id ?? null, sprint: ofType(SPRINT)[0]?.id ?? null };
}

function fieldIn(entry: unknown): readonly z.infer<typeof FIELD>[] {
  const field = FIELD.safeParse(entry);
  return field.success ? [field.data] : [];
}
