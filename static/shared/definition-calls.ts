/** The calls about a team's rules; see the contract. None of them rejects. */
import type { Reply } from '../../src/contract';
import type {
  DefinitionSource,
  DefinitionVersion,
  DefinitionView,
  DryRunPage,
  FitView,
} from '../../src/contract/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { invoke, wellFormed } from './bridge';

type BoardId = number | null;

export function readDefinition(boardId: BoardId): Promise<Reply<DefinitionView>> {
  return wellFormed(invoke('readDefinition', { boardId }));
}

/** @param after the `next` of the page before; `null` for the top of the backlog */
export function tryDefinition(
  boardId: BoardId,
  definition: TeamDefinition,
  after: string | null,
): Promise<Reply<DryRunPage>> {
  return wellFormed(invoke('tryDefinition', { boardId, definition, after }));
}

/**
 * @param over the number of the rules that these take the place of
 * @param restoredFrom the number of which they are a copy
 */
export function saveDefinition(
  boardId: BoardId,
  definition: TeamDefinition,
  over: number,
  restoredFrom: number | null,
): Promise<Reply<DefinitionView>> {
  return wellFormed(invoke('saveDefinition', { boardId, definition, over, restoredFrom }));
}

export function readDefinitionVersions(boardId: BoardId): Promise<Reply<readonly DefinitionVersion[]>> {
  return wellFormed(invoke('readDefinitionVersions', { boardId }));
}

export function readDefinitionVersion(boardId: BoardId, number: number): Promise<Reply<TeamDefinition>> {
  return wellFormed(invoke('readDefinitionVersion', { boardId, number }));
}

export function listDefinitionSources(boardId: BoardId): Promise<Reply<readonly DefinitionSource[]>> {
  return wellFormed(invoke('listDefinitionSources', { boardId }));
}

export function readDefinitionOf(boardId: BoardId, from: number): Promise<Reply<TeamDefinition>> {
  return wellFormed(invoke('readDefinitionOf', { boardId, from }));
}

export function readFit(boardId: BoardId): Promise<Reply<FitView>> {
  return wellFormed(invoke('readFit', { boardId }));
}
