/** The call about how ready a backlog was over time; see the contract. It never rejects. */
import type { Reply } from '../../src/contract';
import type { HistoryView } from '../../src/contract/history';
import { invoke, wellFormed } from './bridge';

export function readHistory(boardId: number | null): Promise<Reply<HistoryView | null>> {
  return wellFormed(invoke('readHistory', { boardId }));
}
