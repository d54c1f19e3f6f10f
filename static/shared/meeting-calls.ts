/** The calls about when a team refines; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { MeetingView } from '../../src/contract/meeting';
import type { Rhythm } from '../../src/refinement/meeting/rhythm';
import { invoke, wellFormed } from './bridge';

export function readMeeting(boardId: number | null): Promise<Reply<MeetingView>> {
  return wellFormed(invoke('readMeeting', { boardId }));
}

/** @param over the version that was looked at */
export function saveMeeting(
  boardId: number | null,
  rhythm: Rhythm | null,
  over: number | null,
): Promise<Reply<MeetingView>> {
  return wellFormed(invoke('saveMeeting', { boardId, rhythm, over }));
}
