/**
 * On what a project's items are judged: by which Definition of Ready, in which fields its criteria and its estimates stand, and
 * whose figures count.
 *
 * What was read of Jira is kept for all who may edit there, though one of them read it: the ids of fields and boards are the
 * same for everybody, and what a person may not see Jira leaves out of the item itself.
 */
import { fieldsFor } from '../readiness/fields-for';
import type { TeamDefinition } from '../readiness/team-definition';
import type { FieldMap } from '../story/fields';
import { homeAmong, type Home } from './admission/home';
import { readInForce } from './definition/in-force';
import { keptOrRead, PLACES_LIFE, recalled } from './keeping';
import type { SiteFields, World } from './ports';
import { Problem } from './problem';

/** Whose figures count, and in which field they stand. */
export interface FigureBasis {
  readonly projectId: string;
  /** `null` where the project has none. */
  readonly boardId: number | null;
  readonly fields: FieldMap;
}

export interface Basis extends FigureBasis {
  /** The Definition in force. */
  readonly definition: TeamDefinition;
  /** Ids of all fields that the site has; `undefined` where nobody listed them. */
  readonly siteFields: ReadonlySet<string> | undefined;
  /** Where the sprints of an item stand; `null` where the site has no such field, `undefined` where nobody looked. */
  readonly sprintFieldId: string | null | undefined;
}

/** The basis for somebody who looks at a story, and where they are at home. */
export interface ViewersBasis extends Basis {
  readonly home: Home;
}

export interface Viewer {
  readonly accountId: string;
  readonly projectId: string;
}

/**
 * The basis as far as it is kept, without a request to Jira; `null` where a part of it isn't, or can't be read: then it is read
 * anew, for somebody who is known to be of the team.
 * @param viewer whose board counts: the one looked at last, else the first whose team counts them
 */
export async function recallBasis(world: World, viewer: Viewer): Promise<ViewersBasis | null> {
  const { kept, boardMemory, records, now } = world;
  const { accountId, projectId } = viewer;
  const [site, boards, remembered] = await Promise.all([
    recalled(kept.fields, projectId, PLACES_LIFE, now()),
    recalled(kept.boards, projectId, PLACES_LIFE, now()),
    boardMemory.recall(accountId, projectId),
  ]);
  if (site === null || boards === null) return null;
  const home = await homeAmong(world, viewer, boards, remembered).catch(toBeReadAnew);
  if (home === null) return null;
  const place = { projectId, boardId: home.boardId };
  const [estimate, inForce] = await Promise.all([
    place.boardId === null
      ? { id: site.pointsFieldId ?? undefined }
      : recalled(kept.estimateField, String(place.boardId), PLACES_LIFE, now()),
    readInForce(records, place).catch(toBeReadAnew),
  ]);
  if (estimate === null || inForce === null) return null;
  return { ...basisOf(place, inForce.definition, site, estimate.id), home };
}

/** The basis, what isn't kept read as the person who asks, who must be of the team. */
export async function readBasis(world: World, viewer: Viewer): Promise<ViewersBasis> {
  const { jira, kept, boardMemory, now } = world;
  const { accountId, projectId } = viewer;
  const readBoards = async () => (await jira.listBoards({ id: projectId })).map(({ id }) => id);
  const [site, boards, remembered] = await Promise.all([
    readSiteFields(world, projectId),
    keptOrRead(kept.boards, projectId, PLACES_LIFE, now(), readBoards).catch(nothingToSee),
    boardMemory.recall(accountId, projectId),
  ]);
  const home = await homeAmong(world, viewer, boards ?? [], remembered);
  return { ...(await onBoard(world, projectId, home.boardId, Promise.resolve(site))), home };
}

/**
 * The basis where the board is known: a page that offers a choice of boards has just listed them.
 * @throws Problem `unreadable` where the team's Definition can't be read: nothing is judged by another one
 */
export function readBasisOfBoard(world: World, projectId: string, boardId: number | null): Promise<Basis> {
  return onBoard(world, projectId, boardId, readSiteFields(world, projectId));
}

/** The same place by another Definition. */
export async function basisBy(
  world: World,
  { projectId, boardId }: FigureBasis,
  definition: TeamDefinition,
): Promise<Basis> {
  const reading = readSiteFields(world, projectId);
  const [site, estimate] = await Promise.all([reading, readEstimateField(world, boardId, reading)]);
  return basisOf({ projectId, boardId }, definition, site, estimate);
}

/**
 * The field in which a place estimates where its team has chosen none: the one that the board names or, without a board, Jira's
 * own.
 * @returns `null` where nothing is estimated, `undefined` where it can't be seen
 */
export async function readEstimateField(
  { jira, kept, now }: World,
  boardId: number | null,
  site: Promise<SiteFields>,
): Promise<string | null | undefined> {
  if (boardId === null) return (await site).pointsFieldId ?? undefined;
  const read = async () => ({ id: await jira.readEstimateField(boardId) });
  const field = keptOrRead(kept.estimateField, String(boardId), PLACES_LIFE, now(), read);
  return (await field.catch(nothingToSee))?.id;
}

function readSiteFields({ jira, kept, now }: World, projectId: string): Promise<SiteFields> {
  return keptOrRead(kept.fields, projectId, PLACES_LIFE, now(), () => jira.findFields());
}

async function onBoard(
  world: World,
  projectId: string,
  boardId: number | null,
  reading: Promise<SiteFields>,
): Promise<Basis> {
  const place = { projectId, boardId };
  const [{ definition }, site, estimate] = await Promise.all([
    readInForce(world.records, place),
    reading,
    readEstimateField(world, boardId, reading),
  ]);
  return basisOf(place, definition, site, estimate);
}

function basisOf(
  place: Omit<FigureBasis, 'fields'>,
  definition: TeamDefinition,
  { criteriaFields, sprintFieldId, ids }: SiteFields,
  estimateFieldId: string | null | undefined,
): Basis {
  return {
    ...place,
    definition,
    fields: fieldsFor(definition, { criteriaFields, estimateFieldId }),
    siteFields: ids && new Set(ids),
    sprintFieldId,
  };
}

/** A story can be judged without its estimate: it is then unknown to the checks, and nothing is kept. */
function nothingToSee(problem: unknown): undefined {
  if (problem instanceof Problem && (problem.code === 'not-allowed' || problem.code === 'not-found')) return;
  throw problem;
}

/** Whoever reads it anew is told what is wrong with it. */
function toBeReadAnew(problem: unknown): null {
  if (problem instanceof Problem) return null;
  throw problem;
}
