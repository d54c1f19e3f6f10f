/** A text that somebody types: it survives a newer reading, a closed form and a reload of the panel. */
import { useState } from 'react';
import { keepText, keptText, tabStorage } from './kept-text';

/**
 * @param name tells this text from any other of the site
 * @param initial what stands there before anything is typed
 */
export function useKeptText(
  name: string,
  initial: string,
): {
  readonly text: string;
  readonly write: (text: string) => void;
  /** It is sent, or no longer wanted. */
  readonly drop: () => void;
} {
  const [text, setText] = useState(() => keptText(tabStorage(), name) ?? initial);
  return {
    text,
    write: (typed) => {
      setText(typed);
      keepText(tabStorage(), name, typed === initial ? null : typed);
    },
    drop: () => {
      keepText(tabStorage(), name, null);
    },
  };
}
