/** How far the rebuilding of a backlog's past has come: all that the next job needs to go on where the one before ended. */
import { z } from 'zod';
import type { PastDay } from '../../refinement/history/rebuild';
import type { Shelf } from '../ports';
import type { PastSiteFound } from './past-reader';

export interface Rebuild {
  /** How many jobs have done their part. */
  readonly step: number;
  /** When the last of them ended: an instant, ISO 8601. */
  readonly beat: string;
  /** First what is in the backlog is read, then what has left it. */
  readonly part: 'in-backlog' | 'left';
  /** Jira's token; `null` at the beginning of a part. */
  readonly after: string | null;
  /** How many stories of this part were read. */
  readonly read: number;
  /** How many of the part before it. */
  readonly readBefore: number;
  readonly projectIds: readonly string[];
  readonly site: PastSiteFound;
  readonly days: readonly PastDay[];
}

const BANDS = ['Ready', 'Nearly', 'Early'] as const;
/** Longer than a job that comes late; a day without a job is an end. */
const LIFE_SECONDS = 2 * 24 * 3600;

const shape = z.object({
  version: z.literal(1),
  step: z.int().min(0),
  beat: z.iso.datetime(),
  part: z.enum(['in-backlog', 'left']),
  after: z.string().nullable(),
  read: z.int().min(0),
  readBefore: z.int().min(0).default(0),
  projectIds: z.array(z.string().regex(/^\d{1,19}$/)),
  sprintFieldId: z.string().nullable(),
  statuses: z.array(z.tuple([z.string(), z.string()])),
  sprintEnds: z.array(z.tuple([z.number(), z.number()])).nullable(),
  days: z.array(
    z.object({
      at: z.iso.datetime(),
      unseen: z.int().min(0),
      /** Id, score, band, and the place in its two numbers: short, because there are thousands. */
      stories: z.array(
        z.tuple([
          z.string(),
          z.number().nullable(),
          z.int().min(0).max(2).nullable(),
          z.literal([0, 1, 2]),
          z.number(),
        ]),
      ),
    }),
  ),
});

const nameOf = (place: string): string => `rebuild:${place}`;

/** @param place `placeKey` @returns `null` where none runs, or what is there can't be read */
export async function readRebuild(shelf: Pick<Shelf, 'readAll'>, place: string): Promise<Rebuild | null> {
  const [value] = await shelf.readAll([nameOf(place)]);
  const parsed = shape.safeParse(value);
  if (!parsed.success) return null;
  const { step, beat, part, after, read, readBefore, projectIds, sprintFieldId, statuses, sprintEnds, days } =
    parsed.data;
  return {
    step,
    beat,
    part,
    after,
    read,
    readBefore,
    projectIds,
    site: {
      sprintFieldId,
      statusCategories: new Map(statuses),
      sprintEnds: sprintEnds && new Map(sprintEnds),
    },
    days: days.map(({ at, unseen, stories }) => ({
      at,
      unseen,
      stories: stories.map(([id, score, band, ofPlace, within]) => ({
        id,
        score,
        band: band === null ? null : (BANDS[band] ?? null),
        place: [ofPlace, within],
      })),
    })),
  };
}

/** @param rebuild `null`: it is over */
export async function writeRebuild(
  shelf: Pick<Shelf, 'write'>,
  place: string,
  rebuild: Rebuild | null,
): Promise<void> {
  const value = rebuild === null ? undefined : stored(rebuild);
  await shelf.write([{ name: nameOf(place), value }], LIFE_SECONDS);
}

function stored({ site, days, ...rest }: Rebuild): z.infer<typeof shape> {
  return {
    version: 1,
    ...rest,
    projectIds: [...rest.projectIds],
    sprintFieldId: site.sprintFieldId ?? null,
    statuses: [...site.statusCategories],
    sprintEnds: site.sprintEnds && [...site.sprintEnds],
    days: days.map(({ at, unseen, stories }) => ({
      at,
      unseen,
      stories: stories.map(({ id, score, band, place }) => [
        id,
        score,
        band === null ? null : BANDS.indexOf(band),
        place[0],
        place[1],
      ]),
    })),
  };
}
