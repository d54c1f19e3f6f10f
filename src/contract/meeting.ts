/** What pages learn of the meeting in which a team refines. */
import type { Meeting, Rhythm } from '../refinement/meeting/rhythm';

export interface MeetingView {
  /** `null` where the team hasn't said when it refines. */
  readonly rhythm: Rhythm | null;
  /** Of what is kept; `null` where nothing ever was. */
  readonly version: number | null;
  /** The next meetings that have not ended yet, the first first. */
  readonly next: readonly Meeting[];
}
