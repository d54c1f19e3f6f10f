/**
 * The Product Owner asks whom they could ask: one person, or a pair, with a work area each, found among those who worked on something alike. Read
 * as the Product Owner, and kept nowhere.
 */
import type { SuggestionView } from '../../contract/help';
import { hoursOf, mostHelpers, type Rung } from '../../refinement/offer/offer';
import type { Helper } from '../../refinement/pair/helper';
import type { Service } from '../../refinement/pair/service';
import { suggestHelp, type PairAnswer, type Work } from '../../refinement/pair/suggest';
import { isOfTeam } from '../../refinement/team/in-force';
import { placeKey, type Team } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readHelpOf } from './change-help';
import { SPRINT_DAYS } from './help-view';
import type { PersonsWork } from './work-reader';

export interface Looking {
  readonly rung: Rung;
  /** Ids. */
  readonly stories: readonly string[];
  /** "Keep this one": is among those who are suggested; `null`: nobody is kept. */
  readonly kept: string | null;
  /** "Someone else." */
  readonly passedOver: readonly string[];
}

/** Who has left, or can't be given work here any more, is passed over: so often in a row. */
const TRIES = 3;
const NOTHING_DONE: Work = { traces: [], inProgress: 0 };

/**
 * Four requests of Jira, and one for each who is suggested. Where nobody can be suggested it says so: anybody can still be chosen by name.
 * @throws Problem `not-found` for somebody kept who does not work here; as `World.jira`
 */
export async function suggestHelpers(
  world: World,
  member: Member,
  looking: Looking,
): Promise<SuggestionView> {
  const { accountId, team, project, place } = member;
  const size = mostHelpers(looking.rung);
  if (size === 0) return { state: 'nobody' };
  if (looking.kept !== null && !(await world.jira.worksIn(project, looking.kept)))
    throw new Problem('not-found', 'somebody is kept who does not work here');
  const now = world.now().toISOString();
  const areas = await world.workTraces.areasOf(looking.stories);
  const work = await world.workTraces.workIn(project.id, areas.flat());
  const help = await readHelpOf(world.records, accountId);
  const { experiment } = help;
  const services: readonly Service[] =
    experiment === null || experiment.helpers.length === 0
      ? []
      : [
          {
            helpers: experiment.helpers.map((helper) => helper.accountId),
            until: experiment.endedAt ?? experiment.until,
          },
        ];
  const byPerson = new Map(work.map((each) => [each.accountId, each]));
  const passedOver = [...looking.passedOver];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const answer = suggestHelp({
      now,
      productOwner: accountId,
      hours: hoursOf(looking.rung),
      isOptInOnly: false,
      team: candidates(team, work, now),
      workOf: (id) => byPerson.get(id) ?? NOTHING_DONE,
      stories: areas.map((each) => ({ areas: each })),
      // Who is kept has said yes already: what runs is no reason to leave them in peace.
      services: services.filter(({ helpers }) => looking.kept === null || !helpers.includes(looking.kept)),
      sprintDays: SPRINT_DAYS,
      size: size === 2 ? 2 : 1,
      kept: looking.kept,
      passedOver,
      seed: `${placeKey(place)} ${looking.stories.join(' ')}`,
    });
    if (answer.state !== 'suggested') return answer;
    const gone = await whoCantBeAsked(world, member, answer.people);
    if (gone.length === 0) return named(world, answer.people);
    passedOver.push(...gone);
  }
  return { state: 'nobody-else' };
}

/** The team's list; where it has none, whoever worked on something alike, and who has said that they could help. */
function candidates(team: Team, work: readonly PersonsWork[], now: string): readonly Helper[] {
  const said = new Map(team.helping.map((helper) => [helper.accountId, helper]));
  const known = [...(team.members ?? work.map(({ accountId }) => accountId)), ...said.keys()];
  return [...new Set(known)]
    .filter((id) => isOfTeam(team, id, now))
    .map(
      (accountId) =>
        said.get(accountId) ?? { accountId, willingness: { state: 'not-asked-yet' }, hoursAtMost: null },
    );
}

type Suggested = Extract<PairAnswer, { readonly state: 'suggested' }>['people'];

async function whoCantBeAsked(
  { jira }: Pick<World, 'jira'>,
  { project }: Pick<Member, 'project'>,
  people: Suggested,
): Promise<readonly string[]> {
  const asked = await Promise.all(
    people.map(async ({ accountId }) => ((await jira.worksIn(project, accountId)) ? [] : [accountId])),
  );
  return asked.flat();
}

async function named({ jira }: Pick<World, 'jira'>, people: Suggested): Promise<SuggestionView> {
  const names = new Map(
    (await jira.namesOf(people.map(({ accountId }) => accountId))).map((person) => [
      person.accountId,
      person,
    ]),
  );
  const told = people.flatMap(({ accountId, reason }) => {
    const person = names.get(accountId);
    return person === undefined ? [] : [{ person, reason }];
  });
  return told.length < people.length ? { state: 'nobody-else' } : { state: 'suggested', people: told };
}
