/** What was offered to a Product Owner, as their page of one backlog tells it. */
import type { ExperimentView, HelpView, OfferView } from '../../contract/help';
import type { PersonName } from '../../contract/team';
import { experimentStanding, type Experiment } from '../../refinement/experiment/experiment';
import { hoursOf, mostHelpers, standingOf, type Offer } from '../../refinement/offer/offer';
import { patienceAfter } from '../../refinement/offer/patience';
import { isOfTeam } from '../../refinement/team/in-force';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import type { HelpRecord } from './help-record';

/** Where nobody has said how long a sprint is; a quiet that is a few days longer or shorter hurts nobody. */
export const SPRINT_DAYS = 14;

/** No request of Jira but where a colleague was asked, or has said that they could help: one for the names. */
export async function helpView(
  { jira, now }: Pick<World, 'jira' | 'now'>,
  { offers, reopenedAt, experiment, falls }: HelpRecord,
  { accountId, place, team }: Pick<Member, 'accountId' | 'place' | 'team'>,
): Promise<HelpView> {
  const at = now().toISOString();
  const here = offers.filter((offer) => offer.place === placeKey(place));
  const since = falls.find((fall) => fall.place === placeKey(place))?.since ?? null;
  const patience = patienceAfter(offers, reopenedAt, at, SPRINT_DAYS);
  const isHere = experiment?.place === placeKey(place) && experimentStanding(experiment, at) !== 'over';
  const asked = isHere ? experiment.helpers.map((helper) => helper.accountId) : [];
  const offer = here.map((each) => offerView(each, since, at)).findLast((view) => view !== null) ?? null;
  const hours = hoursOf((isHere ? experiment : offer)?.rung ?? 0);
  const willing = team.helping
    .filter((helper) => helper.willingness.state === 'open' && (helper.hoursAtMost ?? Infinity) >= hours)
    .map((helper) => helper.accountId)
    .filter((id) => id !== accountId)
    .filter((id) => isOfTeam(team, id, at));
  const named = [...new Set([...asked, ...willing])];
  const names = named.length === 0 ? [] : await jira.namesOf(named);
  return {
    couldHelp: names
      .filter((person) => willing.includes(person.accountId))
      .sort((one, other) => one.name.localeCompare(other.name)),
    experiment: experiment !== null && isHere ? experimentView(experiment, names, at) : null,
    offer,
    patience: patience.state === 'quiet' || patience.state === 'closed' ? patience.state : 'open',
    quietUntil: patience.state === 'quiet' ? patience.until : null,
  };
}

/** Whoever has no account any more is needed no less than somebody who said no. */
function experimentView(
  experiment: Experiment,
  names: readonly PersonName[],
  at: string,
): ExperimentView | null {
  const known = new Map(names.map((person) => [person.accountId, person]));
  const present = {
    ...experiment,
    helpers: experiment.helpers.filter(({ accountId }) => known.has(accountId)),
  };
  const standing = experimentStanding(present, at);
  if (standing === 'over') return null;
  const { id, rung, stories, meetingAt, until } = experiment;
  const helpers = present.helpers.flatMap(({ accountId, says }) => {
    const person = known.get(accountId);
    return person === undefined ? [] : [{ person, says }];
  });
  return { id, rung, stories, helpers, standing, meetingAt, until };
}

/** `null` where it isn't told any more, or not yet. */
function offerView(offer: Offer, fallenSince: string | null, now: string): OfferView | null {
  const standing = standingOf(offer, now);
  if (standing !== 'open' && standing !== 'waiting' && standing !== 'accepted') return null;
  const { id, cause, meeting, terms, lapsesAt, answer } = offer;
  // What takes a colleague is told as such.
  if (standing === 'accepted' && mostHelpers(terms.rung) > 0) return null;
  // What was agreed for a meeting is over with it.
  if (standing === 'accepted' && Date.parse(lapsesAt) <= Date.parse(now)) return null;
  const { rung, stories, until } = terms;
  const putOffUntil = answer?.kind === 'put-off' ? answer.until : null;
  const since = cause === 'fall' ? fallenSince : null;
  return { id, cause, since, meeting, rung, stories, until, lapsesAt, standing, putOffUntil };
}
