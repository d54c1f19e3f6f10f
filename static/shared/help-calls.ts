/** The calls about help, of the Product Owner and of whoever is asked; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { AskedView, HelpView, OfferWish, OwnHelping, SuggestionView } from '../../src/contract/help';
import type { Rung } from '../../src/refinement/offer/offer';
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

/** In the place of who is missing. */
export function askHelpers(boardId: number | null, helpers: readonly string[]): Promise<Reply<HelpView>> {
  return wellFormed(invoke('askHelpers', { boardId, helpers }));
}

export function endHelp(boardId: number | null): Promise<Reply<HelpView>> {
  return wellFormed(invoke('endHelp', { boardId }));
}

/** Of whoever was asked. */
export function answerAsked(
  boardId: number | null,
  id: string,
  yes: boolean,
): Promise<Reply<readonly AskedView[]>> {
  return wellFormed(invoke('answerAsked', { boardId, id, yes }));
}

/** Whom the Product Owner could ask. */
export function suggestHelpers(
  boardId: number | null,
  looking: {
    readonly rung: Rung;
    readonly stories: readonly string[];
    readonly kept: string | null;
    readonly passedOver: readonly string[];
  },
): Promise<Reply<SuggestionView>> {
  return wellFormed(invoke('suggestHelpers', { boardId, ...looking }));
}

/** @param wish `null`: as if nothing had been said */
export function sayHelping(
  boardId: number | null,
  wish: OwnHelping | null,
): Promise<Reply<OwnHelping | null>> {
  return wellFormed(invoke('sayHelping', { boardId, wish }));
}
