/** The draft of a board's rules, kept in this tab: a reload goes on where somebody was. */
import { useEffect, useReducer, useState, type Dispatch } from 'react';
import type { DefinitionView } from '../../src/contract/definition';
import { begun, changed, isOpen, type Change, type Draft } from './draft';
import { keepDraft, keptDraft, tabStorage, type KeptDraft } from './kept-draft';

export function useDraft(view: DefinitionView): {
  readonly draft: Draft;
  readonly change: Dispatch<Change>;
  /** What was found from before, and has been taken up. */
  readonly found: KeptDraft | null;
} {
  const [found] = useState(() => (view.mayChange ? keptDraft(tabStorage(), view.place) : null));
  const [draft, change] = useReducer(changed, view, ({ definition, number }) => {
    const empty = begun({ definition, number });
    if (found === null) return empty;
    return changed(empty, { do: 'take', definition: found.definition, restoredFrom: found.restoredFrom });
  });
  const { place } = view;
  useEffect(() => {
    keepDraft(tabStorage(), place, draft);
  }, [place, draft]);
  useAskedBeforeLeaving(isOpen(draft));
  return { draft, change, found };
}

/** The browser asks in its own words. */
function useAskedBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved]);
}
