/** What the queue has to do so that a Product Owner is offered help in time. */
import { gapIn } from '../../refinement/gap';
import { placeOfKey } from '../../refinement/team/team';
import { beginRebuild, rebuildPast } from '../history/rebuild-past';
import { ownedTeam, takePoint } from '../history/take-point';
import { isPassing, Problem } from '../problem';
import { judgedTop } from './judged-top';
import { meetingToLookAt } from './meeting-to-look-at';
import { offerForFall } from './offer-for-fall';
import { offerForGap } from './offer-for-gap';
import type { HelpJob, HelpWorld } from './world';

/** @throws Problem `busy` or `jira-unavailable`: the job is to be done again, later */
export async function runHelpJob(world: HelpWorld, job: HelpJob): Promise<void> {
  switch (job.kind) {
    case 'round':
      return goThroughPlaces(world, job.after);
    case 'gap':
      return lookForGap(world, job.place);
    case 'point':
      return lookAtDay(world, job.place);
    case 'rebuild':
      return lookAtPast(world, job.place, job.step);
  }
}

/** A few reads of the store each; Jira is asked only where a meeting is near and somebody would be told. */
async function goThroughPlaces(world: HelpWorld, after: string | null): Promise<void> {
  const { ids, next } = await world.records.listIds('team', after);
  for (const place of ids) {
    if ((await unlessUnreadable(ownedTeam(world, place))) === null) continue;
    await world.jobs.push({ kind: 'point', place });
    if ((await unlessUnreadable(meetingToLookAt(world, place))) !== null)
      await world.jobs.push({ kind: 'gap', place });
  }
  if (next !== null) await world.jobs.push({ kind: 'round', after: next });
}

async function lookAtDay(world: HelpWorld, place: string): Promise<void> {
  if (!(await takePoint(world, place))) return;
  await beginRebuild(world, place);
  await offerForFall(world, place);
}

async function lookAtPast(world: HelpWorld, place: string, step: number): Promise<void> {
  if (await rebuildPast(world, place, step)) await offerForFall(world, place);
}

async function lookForGap(world: HelpWorld, key: string): Promise<void> {
  const place = placeOfKey(key);
  const coming = await meetingToLookAt(world, key);
  if (place === null || coming === null) return;
  const gap = gapIn(await judgedTop(world, place), coming.minutes, coming.meeting);
  if (gap !== null) await offerForGap(world, key, coming, gap.stories);
}

/** What can't be read of one place must not keep the others waiting. */
async function unlessUnreadable<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem && !isPassing(error)) return null;
    throw error;
  }
}
