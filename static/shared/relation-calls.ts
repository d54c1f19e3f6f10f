/** The calls about what a story is related to; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { FoundIssue, RelationChange, RelationResult, RelationUndo } from '../../src/contract/relations';
import { invoke, wellFormed } from './bridge';

/** Items that could be the story's parent, or block it, by a few letters of their key or title. */
export function findIssues(letters: string, as: 'parent' | 'blocker'): Promise<Reply<readonly FoundIssue[]>> {
  return wellFormed(invoke('findIssues', { letters, as }));
}

export function changeRelation(change: RelationChange): Promise<Reply<RelationResult>> {
  return wellFormed(invoke('changeRelation', { change }));
}

export function undoRelation(undo: RelationUndo): Promise<Reply<RelationResult>> {
  return wellFormed(invoke('undoRelation', { undo }));
}
