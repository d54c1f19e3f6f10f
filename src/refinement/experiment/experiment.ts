/** An accepted offer that takes a colleague: they say yes before it starts, it ends by itself, and the Product Owner ends it at any time. Pure. */
import { mostHelpers, type Offer, type Rung } from '../offer/offer';

export interface AskedHelper {
  readonly accountId: string;
  /** A no is kept nowhere: the place is free again. */
  readonly says: 'asked' | 'yes';
}

export interface Experiment {
  /** Of the offer that was accepted. */
  readonly id: string;
  /** Of which backlog: `placeKey`. */
  readonly place: string;
  readonly rung: Rung;
  /** Ids. */
  readonly stories: readonly string[];
  readonly helpers: readonly AskedHelper[];
  /** For which meeting it helps: when that begins, ISO 8601; `null` where no rhythm is known. */
  readonly meetingAt: string | null;
  /** When it ends by itself: an instant, ISO 8601. */
  readonly until: string;
  /** When the Product Owner ended it; `null` while they haven't. */
  readonly endedAt: string | null;
}

/** `needs-someone`: somebody said no, or is gone. */
export type ExperimentStanding = 'needs-someone' | 'asking' | 'running' | 'over';

/** @param now an instant, ISO 8601 */
export function experimentStanding(experiment: Experiment, now: string): ExperimentStanding {
  const { rung, helpers, until, endedAt } = experiment;
  if (endedAt !== null || Date.parse(until) <= Date.parse(now)) return 'over';
  if (helpers.length < mostHelpers(rung)) return 'needs-someone';
  return helpers.every(({ says }) => says === 'yes') ? 'running' : 'asking';
}

/** A sprint, where the Product Owner has named no day. */
const LENT_DAYS = 14;

/** @returns `null` for an offer that takes nobody else, or was not accepted */
export function begun(offer: Offer): Experiment | null {
  const { id, place, terms, meeting, answer } = offer;
  if (answer?.kind !== 'accepted' || mostHelpers(terms.rung) === 0) return null;
  return {
    id,
    place,
    rung: terms.rung,
    stories: terms.stories,
    helpers: terms.helpers.map((accountId) => ({ accountId, says: 'asked' })),
    meetingAt: meeting?.startsAt ?? null,
    until: untilOf(offer, answer.at),
    endedAt: null,
  };
}

/** One conversation, or one piece of writing, is for its meeting; what is lent comes back after a while. */
function untilOf({ terms: { rung, until }, lapsesAt }: Offer, now: string): string {
  if (rung < 4) return lapsesAt;
  const isToCome = until !== null && Date.parse(until) > Date.parse(now);
  return isToCome ? until : new Date(Date.parse(now) + LENT_DAYS * 86_400_000).toISOString();
}

/** Somebody who was asked says yes or no; of whoever wasn't, or can't any more, nothing changes. */
export function saidBy(experiment: Experiment, accountId: string, yes: boolean, now: string): Experiment {
  const asked = experiment.helpers.find((helper) => helper.accountId === accountId);
  if (asked === undefined || experimentStanding(experiment, now) === 'over') return experiment;
  if (yes && asked.says === 'yes') return experiment;
  const others = experiment.helpers.filter((helper) => helper !== asked);
  return { ...experiment, helpers: yes ? [...others, { accountId, says: 'yes' }] : others };
}

/** Asks others in the place of those who are missing; who said yes already stays. */
export function askedAnew(experiment: Experiment, accountIds: readonly string[], now: string): Experiment {
  if (experimentStanding(experiment, now) !== 'needs-someone') return experiment;
  const free = mostHelpers(experiment.rung) - experiment.helpers.length;
  const known = new Set(experiment.helpers.map(({ accountId }) => accountId));
  const anew = [...new Set(accountIds)].filter((id) => !known.has(id)).slice(0, free);
  if (anew.length === 0) return experiment;
  const asked = anew.map((accountId): AskedHelper => ({ accountId, says: 'asked' }));
  return { ...experiment, helpers: [...experiment.helpers, ...asked] };
}

/** At once, at any time, without a reason. */
export function endedAt(experiment: Experiment, now: string): Experiment {
  return experimentStanding(experiment, now) === 'over' ? experiment : { ...experiment, endedAt: now };
}
