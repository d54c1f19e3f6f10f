/** "Keep both", and "look again": what the team decides about two stories is remembered for all of it. */
import type { SetPair } from '../../contract/set-acts';
import { placeKey, type Place } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import { TRIES } from '../change-person';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { Records } from '../records';
import { decided, NOTHING_DECIDED, undecided, type SetDecisions } from './decided';
import { findPair } from './find-pair';

/** Where what is kept can't be read the stories are told as if nobody had decided: more is told then, not nothing. */
export async function readDecisions(records: Records, place: Place): Promise<SetDecisions> {
  try {
    return (await records.read('set-decisions', placeKey(place)))?.value ?? NOTHING_DECIDED;
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'unreadable') return NOTHING_DECIDED;
    throw problem;
  }
}

/** @throws Problem as `findPair`; `changed-meanwhile` where others were faster each time */
export async function keepPair(world: World, member: Member, { pair }: { pair: SetPair }): Promise<null> {
  const finding = await findPair(world, member, pair);
  await changeDecisions(world.records, member.place, (before) => decided(before, finding, 'kept'));
  return null;
}

/** The two are named again. */
export async function lookAgain(
  { records }: World,
  { place }: Member,
  { pair }: { pair: SetPair },
): Promise<null> {
  await changeDecisions(records, place, (before) => undecided(before, pair));
  return null;
}

/** @param change pure: it may be asked again, over what somebody else decided */
export async function changeDecisions(
  records: Records,
  place: Place,
  change: (before: SetDecisions) => SetDecisions,
): Promise<void> {
  const id = placeKey(place);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await records.read('set-decisions', id);
    const value = change(before?.value ?? NOTHING_DECIDED);
    if (value === (before?.value ?? NOTHING_DECIDED)) return;
    if (await records.write([{ kind: 'set-decisions', id, value, over: before?.version ?? null }])) return;
  }
  throw new Problem('changed-meanwhile', 'others decided about stories of the same backlog each time');
}
