/** The calls about stories that the comparison names together; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type { PairLink, PairLinked, SetPair } from '../../src/contract/set-acts';
import { invoke, wellFormed } from './bridge';

export function keepPair(boardId: number | null, pair: SetPair): Promise<Reply<null>> {
  return wellFormed(invoke('keepPair', { boardId, pair }));
}

export function lookAgain(boardId: number | null, pair: SetPair): Promise<Reply<null>> {
  return wellFormed(invoke('lookAgain', { boardId, pair }));
}

/** @param pair its first story is the one that repeats the other, or waits for it */
export function linkPair(boardId: number | null, pair: SetPair, as: PairLink): Promise<Reply<PairLinked>> {
  return wellFormed(invoke('linkPair', { boardId, pair, as }));
}

export function unlinkPair(
  boardId: number | null,
  pair: SetPair,
  linkId: string,
): Promise<Reply<PairLinked>> {
  return wellFormed(invoke('unlinkPair', { boardId, pair, linkId }));
}
