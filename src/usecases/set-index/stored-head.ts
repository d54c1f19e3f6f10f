/** The head of an index, which leads to all its parts, and a reading that is under way to become one. */
import { z } from 'zod';
import { ours, parsed } from './format';

/** An index that nobody has asked to be read anew for so long is given up: it costs points, and tells of old times. */
export const LIFE_SECONDS = 30 * 24 * 3600;

const count = z.int().nonnegative();
const instant = z.iso.datetime();
const criteriaFields = z.array(z.object({ id: z.string(), name: z.string() })).readonly();

const headShape = z.object({
  ...ours,
  built: count,
  edition: count,
  /** When the reading began. */
  asOf: instant,
  stories: count,
  shards: z.object({ cards: count.positive(), findings: count.positive() }),
  /** Of each part, by its name. */
  digests: z.record(z.string(), z.string()),
  /** Those by which the stories were read. */
  criteriaFields,
});
/** What leads to the parts of an index. It is written last: who reads it finds them all. */
export type IndexHead = Readonly<z.infer<typeof headShape>>;

/** @returns `null` for an index of another version, a broken one, none, or one that is given up */
export function headFrom(value: unknown, now: Date): IndexHead | null {
  const head = parsed(headShape, value);
  if (head === null) return null;
  return now.getTime() - Date.parse(head.asOf) < LIFE_SECONDS * 1000 ? head : null;
}

const buildShape = z.object({
  ...ours,
  /** When it was asked for: the number of the index that will be. */
  built: count,
  asOf: instant,
  /** When something was last done. */
  beat: instant,
  /** Jira's token for the next page. */
  after: z.string().nullable(),
  isRead: z.boolean(),
  /** Items that were read. */
  items: count,
  pieces: count,
  /** Projects of which there are stories. */
  projects: z.array(z.string()).readonly(),
  criteriaFields,
});
/** A reading of a backlog that is under way. */
export type Build = Readonly<z.infer<typeof buildShape>>;

export function buildFrom(value: unknown): Build | null {
  return parsed(buildShape, value);
}
