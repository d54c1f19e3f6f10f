/** A button of the pages. It stays focusable while it waits, so that the keyboard does not lose its place. */
import type { ReactElement, ReactNode } from 'react';

export function Button({
  children,
  onClick,
  waiting = false,
  look = 'quiet',
  expanded,
  controls,
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly waiting?: boolean;
  /** `primary`: the one that a part of the page is there for. `text`: as quiet as a link, within a text. `inline`: a part of a sentence. */
  readonly look?: 'primary' | 'quiet' | 'link' | 'text' | 'inline';
  /** For a button that shows and hides: whether it has, and the id of what. */
  readonly expanded?: boolean;
  readonly controls?: string;
}): ReactElement {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={waiting}
      aria-expanded={expanded}
      aria-controls={controls}
      onClick={() => {
        if (!waiting) onClick();
      }}
    >
      {children}
    </button>
  );
}
