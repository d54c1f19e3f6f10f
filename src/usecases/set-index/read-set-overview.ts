/** The prep page asks: what lies between the stories of this backlog? */
import type { SetCount, SetOverview } from '../../contract';
import { SET_CHECKS } from '../../readiness/set/finding';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { readInForce } from '../definition/in-force';
import { decisionOf } from '../set-decisions/decided';
import { readDecisions } from '../set-decisions/decide';
import { isAsked } from './asked';
import { lookAt } from './building';
import { readParts } from './read-parts';
import { countFrom } from './stored-findings';
import { whatMayBeTold } from './visible';

/**
 * One request of Jira for each hundred stories that are named, four at most. Where there is no comparison, or only an old
 * one, the queue is asked for a new one.
 */
export async function readSetOverview(world: World, { place: backlog }: Member): Promise<SetOverview> {
  const [{ isBuilding }, { definition }, decisions] = await Promise.all([
    lookAt(world, backlog),
    readInForce(world.records, backlog),
    readDecisions(world.records, backlog),
  ]);
  const state = isBuilding ? 'building' : 'ready';
  const read = await readParts(world.shelf, backlog, world.now(), () =>
    SET_CHECKS.map((check) => `overview:${check}` as const),
  );
  if (read === null) return { state, asOf: null, stories: 0, counts: [], kept: [] };
  const counts = SET_CHECKS.map((check, at) => ({ check, ...countFrom(read.values[at]) })).filter(
    ({ check }) => isAsked(definition, check),
  );
  const mayBeTold = await whatMayBeTold(
    world.jira,
    counts.flatMap(({ findings }) => findings),
  );
  const told = counts.map(({ check, count, findings }): SetCount => {
    const open = findings.filter((finding) => mayBeTold(finding) && decisionOf(decisions, finding) === null);
    return { check, count: count - (findings.length - open.length), findings: open };
  });
  const kept = counts
    .flatMap(({ findings }) => findings)
    .filter((finding) => mayBeTold(finding) && decisionOf(decisions, finding) === 'kept');
  const { asOf, stories } = read.head;
  return { state, asOf, stories, counts: told.filter(({ count }) => count > 0), kept };
}
