/** Brings the focus back to the button that opened a field in place, once the field is closed. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** @returns the ref for that button */
export function useFocusBack(open: boolean): RefObject<HTMLButtonElement> {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return button;
}
