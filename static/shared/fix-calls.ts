/** The calls about a change made from the panel; see the contract. None of them rejects. */
import type { Reply, StoryReading } from '../../src/contract';
import type { Fix, FixDesk, FixResult, Undo } from '../../src/contract/fixes';
import { invoke, wellFormed } from './bridge';

/** All that it takes to offer a fix of the story that the panel is open on. */
export function openFix(): Promise<Reply<FixDesk>> {
  return wellFormed(invoke('openFix'));
}

/** @param base of the field, as it was read: over anything else nothing is written */
export function applyFix(fix: Fix, base: string): Promise<Reply<FixResult>> {
  return wellFormed(invoke('applyFix', { fix, base }));
}

export function undoFix(undo: Undo): Promise<Reply<FixResult>> {
  return wellFormed(invoke('undoFix', { undo }));
}

/** Notes that the answer of a question stands in the story, or no longer does. */
export function markTaken(id: string, taken: boolean): Promise<Reply<StoryReading>> {
  return wellFormed(invoke('markTaken', { id, taken }));
}
