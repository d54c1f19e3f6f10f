/** What a Product Owner was offered, and what they said: theirs alone, of all their boards together, so that one offer waits at a time. */
import { z } from 'zod';
import { experimentStanding, type Experiment } from '../../refinement/experiment/experiment';
import type { Meeting } from '../../refinement/meeting/rhythm';
import { RUNGS, type Offer } from '../../refinement/offer/offer';

/** A fall for which the Product Owner was offered a hand: once, until it is over. */
export interface KnownFall {
  /** `placeKey`. */
  readonly place: string;
  /** An instant, ISO 8601: from when on readiness is lower than it was. */
  readonly since: string;
}

export interface HelpRecord {
  /** The latest last; at most `MOST_OFFERS`. */
  readonly offers: readonly Offer[];
  /** When they last said that they would like a hand: an instant, ISO 8601; `null`: never. */
  readonly reopenedAt: string | null;
  /** What was accepted last and takes others; one at a time. */
  readonly experiment: Experiment | null;
  /** Of each backlog one at most. Who is told of it is told here alone. */
  readonly falls: readonly KnownFall[];
}

export const NOTHING_OFFERED: HelpRecord = { offers: [], reopenedAt: null, experiment: null, falls: [] };
/** Of older ones nothing is asked any more. */
export const MOST_OFFERS = 10;
/** No meeting talks about more. */
export const MOST_STORIES = 20;
/** Nobody owns more backlogs. */
const MOST_FALLS = 50;

const instant = z.iso.datetime();
const accountId = z.string().min(1).max(128);
const meeting = z.strictObject({ startsAt: instant, endsAt: instant }) satisfies z.ZodType<Meeting>;

/** What a Product Owner may choose, and what is kept. */
export const termsShape = z.strictObject({
  rung: z.literal(RUNGS),
  stories: z
    .array(z.string().regex(/^\d{1,19}$/))
    .min(1)
    .max(MOST_STORIES),
  helpers: z.array(accountId).max(2),
  until: instant.nullable(),
});

const answer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('accepted'), at: instant }),
  z.strictObject({ kind: z.literal('declined'), at: instant }),
  z.strictObject({ kind: z.literal('put-off'), at: instant, until: instant }),
]);

const offer = z.strictObject({
  id: z.string().min(1).max(200),
  cause: z.enum(['fall', 'gap', 'asked']),
  place: z.string().min(1).max(64),
  meeting: meeting.nullable(),
  terms: termsShape,
  opensAt: instant,
  lapsesAt: instant,
  answer: answer.nullable(),
}) satisfies z.ZodType<Offer>;

const experiment = z.strictObject({
  id: z.string().min(1).max(200),
  place: z.string().min(1).max(64),
  rung: z.literal(RUNGS),
  stories: termsShape.shape.stories,
  helpers: z.array(z.strictObject({ accountId, says: z.enum(['asked', 'yes']) })).max(2),
  meetingAt: instant.nullable(),
  until: instant,
  endedAt: instant.nullable(),
}) satisfies z.ZodType<Experiment>;

const help = z.strictObject({
  offers: z.array(offer).max(MOST_OFFERS),
  reopenedAt: instant.nullable(),
  experiment: experiment.nullable(),
  falls: z
    .array(z.strictObject({ place: z.string().min(1).max(64), since: instant }))
    .max(MOST_FALLS)
    .default([]),
}) satisfies z.ZodType<HelpRecord>;

export function readHelpRecord(value: unknown): HelpRecord | null {
  return help.safeParse(value).data ?? null;
}

/** The record with an offer in the place of the one of its id, or as the latest. */
export function withOffer({ offers, ...record }: HelpRecord, offer: Offer): HelpRecord {
  const isKnown = offers.some(({ id }) => id === offer.id);
  const all = isKnown
    ? offers.map((each) => (each.id === offer.id ? offer : each))
    : [...offers, offer].slice(-MOST_OFFERS);
  return { ...record, offers: all };
}

/** The record with the fall that lasts in a backlog; `null`: there is none, or no longer. Gives back the same where nothing changes. */
export function withFall(record: HelpRecord, place: string, since: string | null): HelpRecord {
  const others = record.falls.filter((each) => each.place !== place);
  if (since !== null) return { ...record, falls: [...others, { place, since }].slice(-MOST_FALLS) };
  return others.length === record.falls.length ? record : { ...record, falls: others };
}

/** Whether what was agreed on with a colleague is not over yet. @param now an instant, ISO 8601 */
export function isBusy({ experiment }: HelpRecord, now: string): boolean {
  return experiment !== null && experimentStanding(experiment, now) !== 'over';
}

/** Everybody whom the record names beside whose it is. */
export function helpersNamed({ offers, experiment: running }: HelpRecord): ReadonlySet<string> {
  const asked = running?.helpers.map((helper) => helper.accountId) ?? [];
  return new Set([...offers.flatMap(({ terms }) => terms.helpers), ...asked]);
}

/** The record without somebody who helps. Gives back the same where they are not named. */
export function withoutHelper(record: HelpRecord, accountId: string): HelpRecord {
  if (!helpersNamed(record).has(accountId)) return record;
  const offers = record.offers.map((offer) => ({
    ...offer,
    terms: { ...offer.terms, helpers: offer.terms.helpers.filter((id) => id !== accountId) },
  }));
  return { ...record, offers, experiment: withoutAsked(record.experiment, accountId) };
}

function withoutAsked(running: Experiment | null, accountId: string): Experiment | null {
  if (running === null) return null;
  return { ...running, helpers: running.helpers.filter((helper) => helper.accountId !== accountId) };
}
