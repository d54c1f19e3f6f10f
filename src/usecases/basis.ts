/**
 * On what a project's items are judged: in which fields its criteria and its estimates stand, and whose figures count.
 *
 * It is kept for all who may edit there, though one of them read it: the ids of fields and boards are the same for
 * everybody, and what a person may not see Jira leaves out of the item itself.
 */
import type { FieldMap } from '../story/fields';
import { keptOrRead, PLACES_LIFE, recalled } from './keeping';
import type { SiteFields, World } from './ports';
import { Problem } from './problem';

export interface Basis {
  readonly projectId: string;
  /** `null` where the project has none. */
  readonly boardId: number | null;
  readonly fields: FieldMap;
}

export interface Viewer {
  readonly accountId: string;
  readonly projectId: string;
}

/**
 * The basis as far as it is kept, without a request to Jira; `null` where a part of it isn't.
 * @param viewer whose board counts: the one looked at last, else the project's first
 */
export async function recallBasis({ kept, boardMemory, now }: World, viewer: Viewer): Promise<Basis | null> {
  const { accountId, projectId } = viewer;
  const [site, boards, remembered] = await Promise.all([
    recalled(kept.fields, projectId, PLACES_LIFE, now()),
    recalled(kept.boards, projectId, PLACES_LIFE, now()),
    boardMemory.recall(accountId, projectId),
  ]);
  if (site === null || boards === null) return null;
  const boardId = boardOf(boards, remembered);
  if (boardId === null)
    return { projectId, boardId, fields: fieldsOf(site, site.pointsFieldId ?? undefined) };
  const estimate = await recalled(kept.estimateField, String(boardId), PLACES_LIFE, now());
  return estimate === null ? null : { projectId, boardId, fields: fieldsOf(site, estimate.id) };
}

/** The basis, what isn't kept read as the person who asks, who must be of the team. */
export async function readBasis(world: World, viewer: Viewer): Promise<Basis> {
  const { jira, kept, boardMemory, now } = world;
  const { accountId, projectId } = viewer;
  const readBoards = async () => (await jira.listBoards({ id: projectId })).map(({ id }) => id);
  const [site, boards, remembered] = await Promise.all([
    readSiteFields(world, projectId),
    keptOrRead(kept.boards, projectId, PLACES_LIFE, now(), readBoards).catch(nothingToSee),
    boardMemory.recall(accountId, projectId),
  ]);
  return onBoard(world, projectId, boardOf(boards ?? [], remembered), Promise.resolve(site));
}

/** The basis where the board is known: a page that offers a choice of boards has just listed them. */
export function readBasisOfBoard(world: World, projectId: string, boardId: number | null): Promise<Basis> {
  return onBoard(world, projectId, boardId, readSiteFields(world, projectId));
}

function readSiteFields({ jira, kept, now }: World, projectId: string): Promise<SiteFields> {
  return keptOrRead(kept.fields, projectId, PLACES_LIFE, now(), () => jira.findFields());
}

async function onBoard(
  { jira, kept, now }: World,
  projectId: string,
  boardId: number | null,
  site: Promise<SiteFields>,
): Promise<Basis> {
  if (boardId === null) {
    const fields = await site;
    return { projectId, boardId, fields: fieldsOf(fields, fields.pointsFieldId ?? undefined) };
  }
  const readEstimate = async () => ({ id: await jira.readEstimateField(boardId) });
  const [fields, estimate] = await Promise.all([
    site,
    keptOrRead(kept.estimateField, String(boardId), PLACES_LIFE, now(), readEstimate).catch(nothingToSee),
  ]);
  return { projectId, boardId, fields: fieldsOf(fields, estimate?.id) };
}

/** A remembered board may be gone by now: then the first one does. */
function boardOf(boards: readonly number[], remembered: number | null): number | null {
  return boards.find((id) => id === remembered) ?? boards[0] ?? null;
}

function fieldsOf({ criteriaFields }: SiteFields, estimateFieldId: string | null | undefined): FieldMap {
  return { criteriaFields, estimateFieldId };
}

/** A story can be judged without its estimate: it is then unknown to the checks, and nothing is kept. */
function nothingToSee(problem: unknown): undefined {
  if (problem instanceof Problem && (problem.code === 'not-allowed' || problem.code === 'not-found')) return;
  throw problem;
}
