/**
 * Keeps what somebody has changed and not saved, in this tab, by board: a reload loses nothing. A browser that allows no storage
 * costs exactly that and nothing else.
 */
import type { PlaceView } from '../../src/contract/team';
import { parseTeamDefinition } from '../../src/readiness/parse-definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { isOpen, type Draft } from './draft';

export interface KeptDraft {
  readonly definition: TeamDefinition;
  readonly restoredFrom: number | null;
  /** The number of the rules that it was begun over. */
  readonly over: number;
}

/** @returns `null` where the browser gives none */
export function tabStorage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}

/** What has a mistake in it isn't kept: then the state before it stays. */
export function keepDraft(storage: Storage | null, place: PlaceView, draft: Draft): void {
  try {
    if (!isOpen(draft)) storage?.removeItem(nameOf(place));
    else if ('definition' in parseTeamDefinition(draft.definition)) {
      const { definition, restoredFrom, saved } = draft;
      const kept: KeptDraft = { definition, restoredFrom, over: saved.number };
      storage?.setItem(nameOf(place), JSON.stringify(kept));
    }
  } catch {
    // Blocked or full: the draft lives as long as the page.
  }
}

/** @returns `null` where none is kept, or what is kept isn't ours */
export function keptDraft(storage: Storage | null, place: PlaceView): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(nameOf(place)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { definition: value, restoredFrom, over }: Readonly<Record<string, unknown>> = { ...kept };
    const parsed = parseTeamDefinition(value);
    if (!('definition' in parsed) || typeof over !== 'number') return null;
    const number = typeof restoredFrom === 'number' ? restoredFrom : null;
    return { definition: parsed.definition, restoredFrom: number, over };
  } catch {
    return null;
  }
}

function nameOf({ projectKey, boardId }: PlaceView): string {
  return `groundwork.rules.${projectKey}.${boardId ?? 'project'}`;
}
