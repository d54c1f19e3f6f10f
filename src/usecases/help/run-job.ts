/** What the queue has to do so that a Product Owner is offered help in time. */
import { placeOfKey } from '../../refinement/team/team';
import { beginRebuild, rebuildPast } from '../history/rebuild-past';
import { ownedTeam, takePoint } from '../history/take-point';
import { isPassing, Problem } from '../problem';
import { findGap } from './find-gap';
import { meetingToLookAt } from './meeting-to-look-at';
import { offerFor } from './offer-for';
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
      return rebuildPast(world, job.place, job.step);
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
  if (await takePoint(world, place)) await beginRebuild(world, place);
}

async function lookForGap(world: HelpWorld, key: string): Promise<void> {
  const place = placeOfKey(key);
  const coming = await meetingToLookAt(world, key);
  if (place === null || coming === null) return;
  const stories = await findGap(world, place, coming);
  if (stories !== null) await offerFor(world, key, coming, stories);
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
