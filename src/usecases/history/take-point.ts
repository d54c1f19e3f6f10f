/** Takes the day's point of a backlog: how ready the stories of its horizon are, of those that everybody of the team may see. */
import { assessBy } from '../../readiness/assess-by';
import { languagesFor } from '../../readiness/language/load-language';
import { ownersInForce } from '../../refinement/team/in-force';
import { asHistoryTells } from '../../refinement/history/told-by-history';
import { placeOfKey, type Place, type Team } from '../../refinement/team/team';
import { MOST, pointBasis } from './point-basis';
import { keepPoint, readPoints } from './stored-points';
import type { HistoryWorld } from './world';

/**
 * Once a day, however often it is called. One request of Jira, two where nobody has looked lately.
 * @param key `placeKey`
 * @returns whether there is one of today then; none where nobody is Product Owner, and for an empty backlog
 */
export async function takePoint(world: HistoryWorld, key: string): Promise<boolean> {
  const at = world.now().toISOString();
  if ((await ownedTeam(world, key)) === null) return false;
  const { points, size: before } = await readPoints(world, key);
  const last = points.at(-1);
  if (last?.isRebuilt === false && last.at.slice(0, 10) === at.slice(0, 10)) return true;
  const place = await placeOfBacklog(world, key);
  if (place === null) return false;
  const { rules, criteriaFields, size, scoredBy } = await pointBasis(world, place, before);
  const { items } = await world.stories.readPage(
    place,
    { after: null, size: MOST },
    { criteriaFields, estimateFieldId: undefined },
  );
  const stories = items
    .filter(({ isOpenToAll }) => isOpenToAll)
    .slice(0, size)
    .map(({ story }) => asHistoryTells(story));
  if (stories.length === 0) return false;
  const languages = await languagesFor(stories);
  const scored = stories.map((story) => {
    const { score, band } = assessBy(story, rules, languages);
    return { id: story.id, score, band };
  });
  await keepPoint(world.shelf, key, { at, scoredBy, isRebuilt: false, stories: scored }, size);
  return true;
}

/** The team of a place; `null` where nobody is Product Owner: until somebody says that they are, nothing is kept over time. */
export async function ownedTeam(
  { records, now }: Pick<HistoryWorld, 'records' | 'now'>,
  key: string,
): Promise<Team | null> {
  const team = (await records.read('team', key))?.value;
  return team !== undefined && ownersInForce(team, now().toISOString()).length > 0 ? team : null;
}

/** Epics and sub-tasks among the first are no stories. */
const A_FEW = 20;

/** A board is of a project; which one, its stories say. One request for a board. @returns `null` for an empty one */
export async function placeOfBacklog(
  { stories }: Pick<HistoryWorld, 'stories'>,
  key: string,
): Promise<Place | null> {
  const place = placeOfKey(key);
  if (place === null) return null;
  const { projectId, boardId } = place;
  if (projectId !== null) return { projectId, boardId };
  const { items } = await stories.readPage(
    { projectId: '', boardId },
    { after: null, size: A_FEW },
    { criteriaFields: undefined, estimateFieldId: undefined },
  );
  const [first] = items;
  return first === undefined ? null : { projectId: first.projectId, boardId };
}
