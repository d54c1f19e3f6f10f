/** The call about how a story got here; see the contract. It never rejects. */
import type { Reply } from '../../src/contract';
import type { StoryPast } from '../../src/contract/past';
import { invoke, wellFormed } from './bridge';

export function readPast(): Promise<Reply<StoryPast>> {
  return wellFormed(invoke('readPast'));
}
