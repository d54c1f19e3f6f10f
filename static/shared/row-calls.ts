/** Asks the app for one story of a backlog anew. */
import type { BacklogRow, Reply } from '../../src/contract';
import { invoke, wellFormed } from './bridge';

/** `null` where it isn't in that backlog any more. Never rejects. */
export function readRow(boardId: number | null, issueId: string): Promise<Reply<BacklogRow | null>> {
  return wellFormed(invoke('readRow', { boardId, issueId }));
}
