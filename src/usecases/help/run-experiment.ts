/** The Product Owner asks somebody else, or ends what was accepted: at once, at any time. */
import type { HelpView } from '../../contract/help';
import { askedAnew, endedAt, type Experiment } from '../../refinement/experiment/experiment';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { changeHelp } from './change-help';
import { helpView } from './help-view';
import { mustBeColleagues } from './must-be-colleagues';
import { wouldRatherNot } from './say-helping';

/**
 * In the place of who said no or is gone; where nobody is missing nothing changes.
 * @throws Problem `person-unknown` for somebody who is not of the team
 */
export async function askHelpers(
  world: World,
  member: Member,
  { helpers }: { readonly helpers: readonly string[] },
): Promise<HelpView> {
  await mustBeColleagues(world, member, helpers);
  const gone = await whoIsGone(world, member);
  const willing = (now: string): readonly string[] =>
    helpers.filter((id) => !wouldRatherNot(member.team, id, now));
  return changeExperiment(world, member, (running, now) => {
    const present = running.helpers.filter(({ accountId }) => !gone.has(accountId));
    const without = present.length === running.helpers.length ? running : { ...running, helpers: present };
    return askedAnew(without, willing(now), now);
  });
}

export function endHelp(world: World, member: Member): Promise<HelpView> {
  return changeExperiment(world, member, endedAt);
}

async function changeExperiment(
  world: World,
  member: Member,
  change: (running: Experiment, now: string) => Experiment,
): Promise<HelpView> {
  const { accountId, place } = member;
  const now = world.now().toISOString();
  const help = await changeHelp(world.records, accountId, (before) => {
    const { experiment } = before;
    if (experiment?.place !== placeKey(place)) return before;
    const next = change(experiment, now);
    return next === experiment ? before : { ...before, experiment: next };
  });
  return helpView(world, help, member);
}

/** Whoever has no account any more keeps no place from others. */
async function whoIsGone({ jira, records }: World, { accountId }: Member): Promise<ReadonlySet<string>> {
  const asked = (await records.read('help', accountId))?.value.experiment?.helpers ?? [];
  const known = new Set(
    (await jira.namesOf(asked.map((each) => each.accountId))).map((each) => each.accountId),
  );
  return new Set(asked.map((each) => each.accountId).filter((id) => !known.has(id)));
}
