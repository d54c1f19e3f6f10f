/**
 * One part of the weekly round: a hundred people are reported, those whose account was closed are forgotten, and the records of
 * people and of teams are made to agree. Each part asks for the next, so that no run is long, however many people there are.
 */
import { changePerson } from '../change-person';
import { reconcileHelp } from '../help/reconcile-help';
import { isPassing, Problem } from '../problem';
import { eraseAccount } from '../team/erase-account';
import { reconcilePerson, reconcilePlace } from '../team/reconcile';
import type { PersonalDataJob, PersonalDataWorld } from './world';

/**
 * @throws Problem `busy` where some of it is to be done again a little later; the next part waits for it
 */
export async function runPersonalDataJob(world: PersonalDataWorld, job: PersonalDataJob): Promise<void> {
  const next = await PARTS[job.part](world, job.after);
  if (next !== null) await world.jobs.push(next);
}

type Part = (world: PersonalDataWorld, after: string | null) => Promise<PersonalDataJob | null>;

const PARTS: Readonly<Record<PersonalDataJob['part'], Part>> = {
  'old-choices': moveOldChoices,
  people: goThroughPeople,
  places: goThroughPlaces,
  offers: goThroughOffers,
};

/** First, so that whoever they name is reported, too. */
async function moveOldChoices(
  { oldChoices }: PersonalDataWorld,
  after: string | null,
): Promise<PersonalDataJob> {
  const next = await oldChoices.moveSome(after);
  return next === null ? { part: 'people', after: null } : { part: 'old-choices', after: next };
}

async function goThroughPeople(world: PersonalDataWorld, after: string | null): Promise<PersonalDataJob> {
  const { records, reports, now } = world;
  const { people, next } = await records.listPeople(after);
  const answers = await reports.report(
    people.map(({ value: { accountId }, writtenAt }) => ({ accountId, updatedAt: writtenAt })),
  );
  const statusOf = new Map(answers.map(({ accountId, status }) => [accountId, status]));
  await eachByItself(people, async ({ value: { accountId, places } }) => {
    const status = statusOf.get(accountId);
    if (status === 'closed') return eraseAccount(records, accountId, now().toISOString());
    // Of what may have changed (name, address, picture) nothing is kept: the record is as new as the day it is looked at.
    if (status === 'updated') await changePerson(records, accountId, (person) => ({ ...person }));
    if (places.length > 0) await reconcilePerson(records, accountId);
  });
  return next === null ? { part: 'places', after: null } : { part: 'people', after: next };
}

async function goThroughPlaces(
  { records }: PersonalDataWorld,
  after: string | null,
): Promise<PersonalDataJob | null> {
  const { ids, next } = await records.listIds('team', after);
  await eachByItself(ids, (place) => reconcilePlace(records, place));
  return next === null ? { part: 'offers', after: null } : { part: 'places', after: next };
}

async function goThroughOffers(
  { records }: PersonalDataWorld,
  after: string | null,
): Promise<PersonalDataJob | null> {
  const { ids, next } = await records.listIds('help', after);
  await eachByItself(ids, (owner) => reconcileHelp(records, owner));
  return next === null ? null : { part: 'offers', after: next };
}

/** One that fails does not stop the others. What can't be otherwise the next time is told to the log only, without a name. */
async function eachByItself<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let isToBeDoneAgain = false;
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      if (isPassing(error) || error.code === 'changed-meanwhile') isToBeDoneAgain = true;
      else console.error('left as it is', error.code);
    }
  }
  if (isToBeDoneAgain) throw new Problem('busy', 'some records could not be written now');
}
