/** The calls of the Product Owner about help; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { HelpView, OfferWish } from '../../src/contract/help';
import { invoke, wellFormed } from './bridge';

/** "I'd like a hand." */
export function askForHand(boardId: number | null): Promise<Reply<HelpView>> {
  return wellFormed(invoke('askForHand', { boardId }));
}

export function answerHelp(
  boardId: number | null,
  offerId: string,
  wish: OfferWish,
): Promise<Reply<HelpView>> {
  return wellFormed(invoke('answerHelp', { boardId, offerId, wish }));
}
