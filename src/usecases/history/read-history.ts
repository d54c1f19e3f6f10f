/** Somebody of the team asks how ready the backlog was over time: the Product Owner sees all of it, others always that much later. */
import type { ChangedStories, HistoryPoint, HistoryView } from '../../contract/history';
import { cyclePoints, type CycleBy } from '../../refinement/history/cycles';
import { pointsForTheTeam } from '../../refinement/history/first-look';
import { changesBetween, type PointChanges } from '../../refinement/history/point-changes';
import { bandCounts, readyShare, type Point } from '../../refinement/history/point';
import { ownersInForce } from '../../refinement/team/in-force';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import { rhythmOf } from '../meeting/read-meeting';
import type { World } from '../ports';
import { beginRebuild } from './rebuild-past';
import { readPoints } from './stored-points';
import { readRebuild } from './stored-rebuild';

/** What Jira says of so many stories is one request. */
const MOST_NAMED = 100;

/**
 * The same reads of the store for everybody; one request of Jira for the names of stories that changed.
 * @returns `null` where nobody is Product Owner: until somebody has said that they are, nothing is shown over time
 */
export async function readHistory(
  world: World,
  { place, roles }: Pick<Member, 'place' | 'roles'>,
): Promise<HistoryView | null> {
  const key = placeKey(place);
  const now = world.now().toISOString();
  const [team, rhythm, { points }, rebuild] = await Promise.all([
    world.records.read('team', key),
    rhythmOf(world.records, key),
    readPoints(world, key),
    readRebuild(world.shelf, key),
  ]);
  if (team === null || ownersInForce(team.value, now).length === 0) return null;
  const isOwner = roles.includes('product-owner');
  const isRebuilding = isOwner && (await beginRebuild({ ...world, jobs: world.historyJobs }, key));
  const { firstLookDays } = team.value;
  const mine = isOwner ? points : pointsForTheTeam(points, firstLookDays, rhythm?.timeZone ?? 'UTC', now);
  return {
    points: await told(world, shown(mine, { rhythm, firstLookDays }, now)),
    daysBehind: isOwner ? 0 : firstLookDays,
    storiesRead: isRebuilding ? (rebuild === null ? 0 : rebuild.readBefore + rebuild.read) : null,
  };
}

/** One a cycle, and every day since. */
function shown(points: readonly Point[], by: CycleBy, now: string): readonly Point[] {
  const cycles = cyclePoints(points, by, now).map(({ point }) => point);
  const last = cycles.at(-1);
  return [...cycles, ...points.slice(last === undefined ? 0 : points.indexOf(last) + 1)];
}

async function told(
  { jira }: Pick<World, 'jira'>,
  points: readonly Point[],
): Promise<readonly HistoryPoint[]> {
  const all = points.map((point, at) => changesSince(points[at - 1], point));
  // The latest are asked about first: there may be more than Jira is asked for at a time.
  const ids = [...new Set([...all].reverse().flatMap((changes) => (changes ? idsOf(changes) : [])))];
  const asked = ids.slice(0, MOST_NAMED);
  const visible = asked.length === 0 ? new Set<string>() : await jira.visibleAmong(asked);
  const changed = (of: readonly string[]): ChangedStories => ({
    count: of.length,
    ids: of.filter((id) => visible.has(id)),
  });
  const rules = points.at(-1)?.scoredBy;
  return points.map((point, at) => {
    const changes = all[at] ?? null;
    return {
      at: point.at,
      counts: bandCounts(point),
      ready: readyShare(point),
      isRebuilt: point.isRebuilt,
      isByTheSameRules: point.scoredBy === rules,
      changes: changes && {
        came: changed(changes.came),
        went: changed(changes.went),
        readier: changed(changes.readier),
        lessReady: changed(changes.lessReady),
      },
    };
  });
}

function changesSince(before: Point | undefined, point: Point): PointChanges | null {
  return before?.scoredBy === point.scoredBy ? changesBetween(before, point) : null;
}

function idsOf({ came, went, readier, lessReady }: PointChanges): readonly string[] {
  return [...lessReady, ...readier, ...came, ...went];
}
