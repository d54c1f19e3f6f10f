/** Saves a draft; where somebody else has saved meanwhile, shows theirs and lets a person choose. */
import { useCallback, useState } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { readDefinition, saveDefinition } from '../shared/definition-calls';
import type { Failure } from '../shared/failure';

export type Saving =
  | { readonly state: 'none' }
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly number: number; readonly savedAt: string | null }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** Somebody else was first, with these. */
  | { readonly state: 'met'; readonly theirs: DefinitionView };

export interface ToSave {
  readonly definition: TeamDefinition;
  /** The number of the rules that it takes the place of. */
  readonly over: number;
  readonly restoredFrom: number | null;
}

export function useSave(
  boardId: number | null,
  saved: (view: DefinitionView) => void,
): {
  readonly saving: Saving;
  readonly save: (what: ToSave) => void;
  readonly forget: () => void;
} {
  const [saving, setSaving] = useState<Saving>({ state: 'none' });
  const save = useCallback(
    (what: ToSave) => {
      setSaving({ state: 'saving' });
      void saveOrMeet(boardId, what).then((outcome) => {
        if (outcome.state === 'saved') saved(outcome.view);
        setSaving(outcome);
      });
    },
    [boardId, saved],
  );
  const forget = useCallback(() => {
    setSaving({ state: 'none' });
  }, []);
  return { saving, save, forget };
}

type Outcome =
  | Extract<Saving, { readonly state: 'failed' | 'met' }>
  | (Extract<Saving, { readonly state: 'saved' }> & { readonly view: DefinitionView });

async function saveOrMeet(
  boardId: number | null,
  { definition, over, restoredFrom }: ToSave,
): Promise<Outcome> {
  const reply = await saveDefinition(boardId, definition, over, restoredFrom);
  if (reply.ok) {
    const { number, savedAt } = reply.value;
    return { state: 'saved', number, savedAt, view: reply.value };
  }
  if (reply.error !== 'changed-meanwhile') return { state: 'failed', failure: reply };
  const theirs = await readDefinition(boardId);
  return theirs.ok ? { state: 'met', theirs: theirs.value } : { state: 'failed', failure: theirs };
}
