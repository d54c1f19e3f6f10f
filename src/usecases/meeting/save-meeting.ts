/** Somebody of the team says when it refines, or takes that away: over what they have seen, or not at all. It is the team's meeting. */
import type { MeetingView } from '../../contract/meeting';
import { isTimeZone, type Rhythm } from '../../refinement/meeting/rhythm';
import { placeKey } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { meetingView } from './read-meeting';

export interface MeetingToSave {
  /** `null` takes it away. */
  readonly rhythm: Rhythm | null;
  /** The version that was looked at; `null` where there was none. */
  readonly over: number | null;
}

/**
 * The same said twice is kept once: a doubled click is no conflict.
 * @throws Problem `changed-meanwhile` where somebody else has saved since; `bad-request` for a zone that there isn't; `unreadable`
 *   where what is kept must not be overwritten
 */
export async function saveMeeting(
  { records, now }: World,
  { place }: Member,
  { rhythm, over }: MeetingToSave,
): Promise<MeetingView> {
  if (rhythm !== null && !isTimeZone(rhythm.timeZone))
    throw new Problem('bad-request', 'a time zone that there isn’t');
  const id = placeKey(place);
  const before = await records.read('meeting', id);
  if (JSON.stringify(before?.value.rhythm ?? null) === JSON.stringify(rhythm))
    return meetingView(before, now());
  if ((before?.version ?? null) !== over) throw overtaken();
  const value = { rhythm };
  const isWritten = await records.write([{ kind: 'meeting', id, value, over }]);
  if (!isWritten) throw overtaken();
  return meetingView({ version: (over ?? 0) + 1, value }, now());
}

function overtaken(): Problem {
  return new Problem('changed-meanwhile', 'somebody else has said since when the team refines');
}
