/** What the prep page hands over to whoever tells when the team refines. */
import type { MeetingView } from '../../../src/contract/meeting';

export interface MeetingProps {
  readonly boardId: number | null;
  readonly meeting: MeetingView;
  /** The team says something else now. */
  readonly changed: (meeting: MeetingView) => void;
}
