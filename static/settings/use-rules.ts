/** A board's rules while somebody works on them: the draft, what it would do, and how it is saved, as one. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import { compareDefinitions } from '../../src/readiness/compare-definitions';
import type { DefinitionChange } from '../../src/readiness/compare-definitions';
import type { OwnCheck } from '../../src/readiness/own-check';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import { mistakesOf, type Desk } from './desk';
import type { Change, Draft } from './draft';
import type { KeptDraft } from './kept-draft';
import { useDraft } from './use-draft';
import { useSave, type Saving } from './use-save';
import { useTrial, type TrialOf } from './use-trial';

export interface RulesAtWork {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly change: (change: Change) => void;
  /** What was found from before, and has been taken up. */
  readonly found: KeptDraft | null;
  /** What isn't saved. */
  readonly changes: readonly DefinitionChange[];
  /** For their names: the draft's and those that are saved. */
  readonly ownChecks: readonly OwnCheck[];
  readonly trial: TrialOf | null;
  /** Whether what was tried is what the draft is now. */
  readonly isTried: boolean;
  readonly tryIt: (definition: TeamDefinition) => void;
  readonly endTrial: () => void;
  readonly saving: Saving;
  readonly save: () => void;
  /** Somebody else has saved: what was typed here is to hold all the same. */
  readonly saveOver: (theirs: DefinitionView) => void;
  /** Somebody else has saved: nothing of here is to hold. */
  readonly take: (theirs: DefinitionView) => void;
}

export function useRules(
  first: DefinitionView,
  tellUnsaved: (isUnsaved: boolean) => void,
  tellSaved: () => void,
): RulesAtWork {
  const [view, setView] = useState(first);
  const { draft, change: changeDraft, found } = useDraft(first);
  const { boardId } = view.place;
  const { trial, start, end, forget: forgetTrial } = useTrial(boardId);
  const saved = useCallback(
    (by: DefinitionView) => {
      setView(by);
      changeDraft({ do: 'was-saved', saved: by });
      forgetTrial();
      tellSaved();
    },
    [changeDraft, forgetTrial, tellSaved],
  );
  const { saving, save, forget } = useSave(boardId, saved);
  const isMet = saving.state === 'met' || saving.state === 'saving';
  const change = useCallback(
    (next: Change) => {
      if (!isMet) forget(); // what was said of the last saving is no news any more
      changeDraft(next);
    },
    [changeDraft, forget, isMet],
  );

  const { definition, restoredFrom } = draft;
  const before = draft.saved.definition;
  const changes = useMemo(() => compareDefinitions(before, definition), [before, definition]);
  const mistakes = useMemo(() => mistakesOf(definition), [definition]);
  const isTried = useMemo(
    () => trial !== null && compareDefinitions(trial.definition, definition).length === 0,
    [trial, definition],
  );
  const isUnsaved = changes.length > 0;
  useEffect(() => {
    tellUnsaved(isUnsaved);
  }, [isUnsaved, tellUnsaved]);

  return {
    desk: { view, definition, mistakes, change: view.mayChange ? change : null },
    draft,
    change,
    found,
    changes,
    ownChecks: [...definition.ownChecks, ...before.ownChecks],
    trial,
    isTried,
    tryIt: start,
    endTrial: end,
    saving,
    save: () => {
      save({ definition, over: draft.saved.number, restoredFrom });
    },
    saveOver: (theirs) => {
      setView(theirs);
      changeDraft({ do: 'go-on-over', saved: theirs });
      save({ definition, over: theirs.number, restoredFrom });
    },
    take: (theirs) => {
      setView(theirs);
      changeDraft({ do: 'begin-with', saved: theirs });
      forgetTrial();
      forget();
    },
  };
}
