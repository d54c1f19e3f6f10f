/** The team's rules in the place of its stories, and the way back to where the keyboard was. */
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** @param again reads the stories anew: other rules put them into other bands */
export function useWayToRules(again: () => void): {
  readonly areOpen: boolean;
  readonly open: () => void;
  readonly close: (isSaved: boolean) => void;
  /** Around the button that opens them. */
  readonly way: RefObject<HTMLSpanElement>;
} {
  const [areOpen, setOpen] = useState(false);
  const wereOpen = useRef(false);
  const way = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (wereOpen.current && !areOpen) way.current?.querySelector('button')?.focus();
    wereOpen.current = areOpen;
  }, [areOpen]);
  const open = useCallback(() => {
    setOpen(true);
  }, []);
  const close = useCallback(
    (isSaved: boolean) => {
      setOpen(false);
      if (isSaved) again();
    },
    [again],
  );
  return { areOpen, open, close, way };
}
