/**
 * What a team finishes: read once a day for all of it.
 *
 * One of the team reads it with their own permissions, and another may see fewer sprints or items. The figure is kept for
 * all the same: it is a sum that names no story and no person, it is about the team's own work, and a story must not
 * be small enough for one of them and too large for the other. Nobody who may not edit there reads it or sets it.
 */
import { largestFinishedOf, storiesPerSprintOf, velocityOf } from '../readiness/team-figures';
import type { Surroundings } from '../readiness/surroundings';
import { placeKey, type Place } from '../refinement/team/team';
import type { Seen } from '../story/story';
import type { FigureBasis } from './basis';
import { FIGURES_LIFE, recalled } from './keeping';
import type { TeamFigures, World } from './ports';
import { Problem } from './problem';

/** Enough to level out a holiday, and few enough to be the team of today. */
const SPRINTS = 3;
/** What Jira answers in one request with fields. */
const FINISHED_ITEMS = 100;

/** The surroundings of all stories judged on this basis. What Jira doesn't tell is unknown, and never a failure. */
export async function readSurroundings(world: World, basis: FigureBasis): Promise<Surroundings> {
  return around(world, await readTeamFigures(world, basis));
}

/** The figures themselves, as they are kept or, failing that, read. */
export async function readTeamFigures(world: World, basis: FigureBasis): Promise<Figures> {
  return (await recallFigures(world, basis)) ?? (await readFigures(world, basis));
}

/** The same as far as it is kept, without a request to Jira; `null` where it isn't. */
export async function recallSurroundings(world: World, basis: FigureBasis): Promise<Surroundings | null> {
  const figures = await recallFigures(world, basis);
  return figures === null ? null : around(world, figures);
}

/** The surroundings by figures as they were kept last, however old: nobody is there as whom others could be read. */
export async function lastKnownSurroundings(
  { kept, now }: Pick<World, 'now'> & { readonly kept: Pick<World['kept'], 'figures'> },
  basis: FigureBasis,
): Promise<Surroundings | null> {
  const { estimateFieldId } = basis.fields;
  if (typeof estimateFieldId !== 'string') return around({ now }, {});
  const figures = (await kept.figures.recall(figuresKey(basis, estimateFieldId)))?.value;
  return figures?.estimateFieldId === estimateFieldId ? around({ now }, figures) : null;
}

export type Figures = Omit<TeamFigures, 'estimateFieldId'>;

/** What stories are judged by, of these figures and the present instant. */
export function around({ now }: Pick<World, 'now'>, { velocity, largestFinished }: Figures): Surroundings {
  return { now: now().toISOString(), velocity, largestFinished };
}

/** Without estimates there are no figures to be had, and nothing to ask for. */
async function recallFigures({ kept, now }: World, basis: FigureBasis): Promise<Figures | null> {
  const { estimateFieldId } = basis.fields;
  if (typeof estimateFieldId !== 'string') return {};
  const figures = await recalled(kept.figures, figuresKey(basis, estimateFieldId), FIGURES_LIFE, now());
  return figures?.estimateFieldId === estimateFieldId ? figures : null;
}

async function readFigures(world: World, basis: FigureBasis): Promise<Figures> {
  const { estimateFieldId } = basis.fields;
  if (typeof estimateFieldId !== 'string') return {};
  try {
    const [finished, largestFinished] = await Promise.all([
      readLastSprints(world, basis.boardId, estimateFieldId),
      readLargest(world, basis.projectId, estimateFieldId),
    ]);
    const figures = {
      estimateFieldId,
      velocity: ofSprints(finished, velocityOf),
      largestFinished,
      storiesPerSprint: ofSprints(finished, storiesPerSprintOf),
    };
    await world.kept.figures.keep(figuresKey(basis, estimateFieldId), {
      at: world.now().toISOString(),
      value: figures,
    });
    return figures;
  } catch (problem) {
    // Another time, or another of the team, may have more luck: nothing is kept.
    if (problem instanceof Problem) return {};
    throw problem;
  }
}

/** What was finished in a team's last sprints. */
export interface LastSprints {
  readonly count: number;
  /** One for each item: its estimate, if it has one. */
  readonly items: readonly (number | null)[];
}

/**
 * @param estimateFieldId `null` where nothing is estimated
 * @returns `null` where no sprint has ended yet, `undefined` where there are no sprints
 */
export async function readLastSprints(
  { finished }: Pick<World, 'finished'>,
  boardId: number | null,
  estimateFieldId: string | null,
): Promise<LastSprints | null | undefined> {
  if (boardId === null) return undefined;
  try {
    const sprints = await finished.lastSprints(boardId, SPRINTS);
    if (sprints.length === 0) return null;
    return { count: sprints.length, items: await finished.finishedInSprints(sprints, estimateFieldId) };
  } catch (problem) {
    // A board without sprints has no velocity, and it will have none tomorrow.
    if (problem instanceof Problem && problem.code === 'bad-request') return undefined;
    throw problem;
  }
}

/** A figure of them, where there are some. */
export function ofSprints<T>(
  finished: LastSprints | null | undefined,
  figureOf: (items: LastSprints['items'], sprints: number) => T,
): T | null | undefined {
  return finished && figureOf(finished.items, finished.count);
}

async function readLargest(
  { finished }: World,
  projectId: string,
  estimateFieldId: string,
): Promise<Seen<number>> {
  try {
    return largestFinishedOf(await finished.lastFinished(projectId, estimateFieldId, FINISHED_ITEMS));
  } catch (problem) {
    // A field that a team once chose may be gone: then nobody can ask by it.
    if (problem instanceof Problem && problem.code === 'bad-request') return undefined;
    throw problem;
  }
}

/** Another field is another unit: its figures are kept beside those of this one, and never among them. */
/** Under which the figures of a place are kept. */
export function figuresKey(place: Place, estimateFieldId: string): string {
  return `${placeKey(place)}:${estimateFieldId}`;
}
