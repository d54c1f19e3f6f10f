/** What somebody of the team is asked by a Product Owner: told to them alone, once the Product Owner has said yes to it themselves. */
import type { AskedView } from '../../contract/help';
import { experimentStanding, saidBy, type Experiment } from '../../refinement/experiment/experiment';
import { placeKey, type Place } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { changeHelp, readHelpOf } from './change-help';

type Needed = Pick<World, 'records' | 'jira' | 'now'>;
type Asking = Pick<Member, 'accountId' | 'place'>;

/** One read of the store for everybody, and more for those who were asked. What can't be read is left out. */
export async function readAsked(world: Needed, { accountId, place }: Asking): Promise<readonly AskedView[]> {
  const found = await runningFor(world, accountId, place);
  if (found.length === 0) return [];
  const named = found.flatMap(({ owner, experiment }) => [owner, ...othersIn(experiment, accountId)]);
  const names = await world.jira.namesOf([...new Set(named)]);
  const at = world.now().toISOString();
  return found.flatMap(({ owner, experiment }) => {
    const from = names.find((person) => person.accountId === owner);
    const says = experiment.helpers.find((helper) => helper.accountId === accountId)?.says;
    if (from === undefined || says === undefined) return [];
    const { id, rung, stories, meetingAt, until } = experiment;
    const isRunning = experimentStanding(experiment, at) === 'running';
    const others = othersIn(experiment, accountId);
    const beside = names.filter((person) => others.includes(person.accountId));
    return [{ id, from, beside, rung, stories, says, isRunning, meetingAt, until }];
  });
}

/**
 * Says yes, or no, also after a yes: nobody is held to it. What is over by then, or was never asked, changes nothing.
 * @throws Problem as `changeHelp`
 */
export async function answerAsked(
  world: World,
  member: Member,
  { id, yes }: { readonly id: string; readonly yes: boolean },
): Promise<readonly AskedView[]> {
  const { accountId, place } = member;
  const now = world.now().toISOString();
  for (const { owner, experiment } of await runningFor(world, accountId, place)) {
    if (experiment.id !== id) continue;
    await changeHelp(world.records, owner, (before) => {
      if (before.experiment?.id !== id) return before;
      const next = saidBy(before.experiment, accountId, yes, now);
      return next === before.experiment ? before : { ...before, experiment: next };
    });
  }
  return readAsked(world, member);
}

function othersIn({ helpers }: Experiment, accountId: string): readonly string[] {
  return helpers.map((helper) => helper.accountId).filter((id) => id !== accountId);
}

interface Running {
  readonly owner: string;
  readonly experiment: Experiment;
}

async function runningFor(
  { records, now }: Pick<Needed, 'records' | 'now'>,
  accountId: string,
  place: Place,
): Promise<readonly Running[]> {
  const at = now().toISOString();
  const person = await records.read('person', accountId).catch(unreadable);
  const owners = (person?.value.helpOf ?? []).filter((owner) => owner !== accountId);
  const found = await Promise.all(
    owners.map(async (owner): Promise<readonly Running[]> => {
      const help = await readHelpOf(records, owner).catch(unreadable);
      const experiment = help?.experiment ?? null;
      const isAsked =
        experiment?.place === placeKey(place) &&
        experimentStanding(experiment, at) !== 'over' &&
        experiment.helpers.some((helper) => helper.accountId === accountId);
      return experiment !== null && isAsked ? [{ owner, experiment }] : [];
    }),
  );
  return found.flat();
}

function unreadable(problem: unknown): null {
  if (problem instanceof Problem) return null;
  throw problem;
}
