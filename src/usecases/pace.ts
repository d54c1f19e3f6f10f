/** How fast a team's backlog is used up: by its velocity, by stories a sprint or, without sprints, by stories a day. Read once a day. */
import { storiesPerDayOf, storiesPerSprintOf } from '../readiness/team-figures';
import { placeKey } from '../refinement/team/team';
import type { Pace } from '../refinement/horizon';
import type { FigureBasis } from './basis';
import { FIGURES_LIFE, recalled } from './keeping';
import type { TeamPace, World } from './ports';
import { Problem } from './problem';
import { ofSprints, readLastSprints, type Figures } from './team-figures';

/** Four weeks: enough to level out a holiday, and few enough to be the team of today. */
const DAYS = 28;

/**
 * Never a failure: what Jira doesn't tell now is unknown, and the next look asks again.
 * @param figures of the same team: what they tell needs no request
 */
export async function readPace(world: World, basis: FigureBasis, figures: Figures): Promise<Pace> {
  const { velocity, storiesPerSprint } = figures;
  if (storiesPerSprint !== undefined) return { velocity, storiesPerSprint, storiesPerDay: undefined };
  const { storiesPerSprint: inSprint, storiesPerDay } = await keptPace(world, basis);
  return { velocity, storiesPerSprint: inSprint, storiesPerDay };
}

async function keptPace(world: World, basis: FigureBasis): Promise<TeamPace> {
  const { kept, now } = world;
  const known = await recalled(kept.pace, placeKey(basis), FIGURES_LIFE, now());
  if (known !== null) return known;
  try {
    const pace = await paceOf(world, basis);
    await kept.pace.keep(placeKey(basis), { at: now().toISOString(), value: pace });
    return pace;
  } catch (problem) {
    if (problem instanceof Problem) return {};
    throw problem;
  }
}

async function paceOf(world: World, { projectId, boardId }: FigureBasis): Promise<TeamPace> {
  const sprints = await readLastSprints(world, boardId, null);
  if (sprints !== undefined) return { storiesPerSprint: ofSprints(sprints, storiesPerSprintOf) };
  return { storiesPerDay: storiesPerDayOf(await world.finished.finishedLately(projectId, DAYS), DAYS) };
}
