/** Brings the focus back to the button that opened a field in place, once the field is closed. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @returns the ref for that button */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    // Who went on to something else is not called back.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !open && isLost) button.current?.focus({ preventScroll: true });
    wasOpen.current = open;
  }, [open]);
  return button;
}
