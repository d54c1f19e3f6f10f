/** The prep page asks: when does this team refine? */
import type { MeetingView } from '../../contract/meeting';
import { nextMeetings, type Rhythm } from '../../refinement/meeting/rhythm';
import { placeKey, type Place } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { Versioned } from '../records';
import type { KeptMeeting } from './kept-meeting';

/** Enough for a page that stays open overnight. */
const TOLD = 5;

/** One read of the store, no request of Jira. @throws Problem `unreadable` where what is kept can't be read */
export async function readMeeting(world: World, { place }: Pick<Member, 'place'>): Promise<MeetingView> {
  return meetingView(await world.records.read('meeting', placeKey(place)), world.now());
}

/** The same where the page is about something else: what can't be read is not told. */
export async function readMeetingBeside(world: World, place: Place): Promise<MeetingView | null> {
  try {
    return await readMeeting(world, { place });
  } catch (problem) {
    if (problem instanceof Problem) return null;
    throw problem;
  }
}

/** When a place refines; `null` where nobody has said so, or what was said can't be read. One read of the store. */
export async function rhythmOf(records: World['records'], key: string): Promise<Rhythm | null> {
  const kept = await records.read('meeting', key).catch(unreadable);
  return kept?.value.rhythm ?? null;
}

function unreadable(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}

/** @param kept `null` where nothing ever was */
export function meetingView(kept: Versioned<KeptMeeting> | null, now: Date): MeetingView {
  const rhythm = kept?.value.rhythm ?? null;
  return {
    rhythm,
    version: kept?.version ?? null,
    next: rhythm === null ? [] : nextMeetings(rhythm, now.toISOString(), TOLD),
  };
}
