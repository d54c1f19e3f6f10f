/**
 * Rebuilds the points of the last half year from Jira's change history, once a Product Owner has confirmed that they are. A job reads some
 * pages, keeps what the days need of them, and leaves the rest to the next: what breaks off goes on where it was.
 */
import { languagesFor } from '../../readiness/language/load-language';
import { cycleCuts } from '../../refinement/history/cycles';
import type { RememberedIssue } from '../../refinement/history/past-backlog';
import { pastPart, rebuiltPoints, storiesOf, withPart, type PastDay } from '../../refinement/history/rebuild';
import type { Place } from '../../refinement/team/team';
import type { PastFieldMap } from '../../story/past';
import { rhythmOf } from '../meeting/read-meeting';
import { pointBasis, type PointBasis } from './point-basis';
import { keepRebuilt, readPoints } from './stored-points';
import { readRebuild, writeRebuild, type Rebuild } from './stored-rebuild';
import { ownedTeam, placeOfBacklog } from './take-point';
import type { HistoryWorld } from './world';

/** Days that are gone back: half a year of a team that meets every week is a baseline of 24. */
export const PAST_DAYS = 180;
const DAY = 86_400_000;
/** What Jira answers in one request with fields. */
const PAGE = 100;
/** So many take some seconds, and half a minute where Jira takes its time: far from what a job may take. */
const PAGES_A_JOB = 3;
/** Of larger backlogs the first by rank are read, and of what has left them what changed last. */
const MOST_OF_A_PART = 1500;

/**
 * Begins it where it has not been done and doesn't run; what has not gone on for an hour is pushed again. At most two reads of the store.
 * @param key `placeKey`, with a Product Owner
 * @returns whether it runs
 */
export async function beginRebuild(
  world: Pick<HistoryWorld, 'shelf' | 'jobs' | 'now'>,
  key: string,
): Promise<boolean> {
  if ((await readPoints(world, key)).isRebuilt) return false;
  const running = await readRebuild(world.shelf, key);
  const isAlive = running !== null && world.now().getTime() - Date.parse(running.beat) < HOUR;
  if (isAlive) return true;
  const name = `rebuild-begun:${key}:${world.now().toISOString().slice(0, 'YYYY-MM-DDTHH'.length)}`;
  // Several look at the same time: one of them begins.
  if (await world.shelf.claim(name, { begun: true }, HOUR / 1000))
    await world.jobs.push({ kind: 'rebuild', place: key, step: running?.step ?? 0 });
  return true;
}

const HOUR = 3_600_000;

/**
 * One part of it. Where the past can't be told, as of a board without sprints, the history begins today.
 * @returns whether nothing is left to rebuild
 * @throws Problem `busy` or `jira-unavailable` when Jira does not answer; what was read before is kept
 */
export async function rebuildPast(world: HistoryWorld, key: string, step: number): Promise<boolean> {
  const team = await ownedTeam(world, key);
  if (team === null) return false;
  const { size, isRebuilt } = await readPoints(world, key);
  if (isRebuilt) return true;
  const place = await placeOfBacklog(world, key);
  if (place === null) return false;
  const running = await readRebuild(world.shelf, key);
  if (running !== null && running.step > step) return goOn(world, key, running);
  const rebuild = running ?? (await begin(world, key, place, team.firstLookDays));
  const basis = await pointBasis(world, place, size);
  if (rebuild === null) {
    await keepRebuilt(world.shelf, key, [], basis.size);
    return true;
  }
  const further = await readOn(world, place, basis, rebuild);
  if (further.isOver) {
    await keepRebuilt(world.shelf, key, rebuiltPoints(further.days, basis.size, basis.scoredBy), basis.size);
    await writeRebuild(world.shelf, key, null);
    return true;
  }
  await writeRebuild(world.shelf, key, further);
  return goOn(world, key, further);
}

async function goOn({ jobs }: Pick<HistoryWorld, 'jobs'>, place: string, { step }: Rebuild): Promise<false> {
  await jobs.push({ kind: 'rebuild', place, step });
  return false;
}

/** @returns `null` where the past can't be told */
async function begin(
  { past, records, now }: HistoryWorld,
  key: string,
  place: Place,
  firstLookDays: number,
): Promise<Rebuild | null> {
  const at = now();
  const [site, rhythm] = await Promise.all([past.readSite(place), rhythmOf(records, key)]);
  if (site === null) return null;
  const from = new Date(at.getTime() - PAST_DAYS * DAY).toISOString();
  const by = { rhythm, firstLookDays };
  const days = cycleCuts(from, by, at.toISOString()).map((day): PastDay => ({
    at: day,
    stories: [],
    unseen: 0,
  }));
  const nothing = { step: 0, after: null, read: 0, readBefore: 0, projectIds: [place.projectId] };
  return { ...nothing, beat: at.toISOString(), part: 'in-backlog', site, days };
}

interface Further extends Rebuild {
  readonly isOver: boolean;
}

async function readOn(
  world: HistoryWorld,
  place: Place,
  basis: PointBasis,
  rebuild: Rebuild,
): Promise<Further> {
  const { sprintFieldId, statusCategories, sprintEnds } = rebuild.site;
  const map: PastFieldMap = {
    criteriaFields: basis.criteriaFields,
    estimateFieldId: undefined,
    sprintFieldId,
    statusCategories,
  };
  let { after, read, projectIds } = rebuild;
  const issues: RememberedIssue[] = [];
  for (let page = 0; page < PAGES_A_JOB; page += 1) {
    const paging = { after, size: PAGE };
    const found =
      rebuild.part === 'in-backlog'
        ? await world.past.inBacklog(place, paging, map, world.now())
        : await world.past.leftBacklog({ projectIds, days: PAST_DAYS }, paging, map, world.now());
    // Ranks of a page count from its first: those of the backlog, from the backlog's.
    const further = found.issues.map(({ known, rank }) => ({
      known,
      rank: rank === null ? null : rank + read,
    }));
    issues.push(...further);
    read += PAGE;
    projectIds = [...new Set([...projectIds, ...found.projectIds])];
    after = found.next;
    if (after === null || read >= MOST_OF_A_PART) break;
  }
  const part = pastPart(
    rebuild.days.map(({ at }) => at),
    issues,
    { map, sprintEnds },
  );
  const judging = { rules: basis.rules, languages: await languagesFor(storiesOf(part)) };
  const days = withPart(rebuild.days, part, judging, basis.size);
  const isPartOver = after === null || read >= MOST_OF_A_PART;
  const next = {
    step: rebuild.step + 1,
    beat: world.now().toISOString(),
    site: rebuild.site,
    days,
    projectIds,
  };
  if (!isPartOver)
    return { ...next, part: rebuild.part, after, read, readBefore: rebuild.readBefore, isOver: false };
  return { ...next, part: 'left', after: null, read: 0, readBefore: read, isOver: rebuild.part === 'left' };
}
