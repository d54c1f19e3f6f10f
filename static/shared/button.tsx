/** A button of the pages. It stays focusable while it waits, so that the keyboard does not lose its place. */
import type { ReactElement, ReactNode } from 'react';

export function Button({
  children,
  onClick,
  waiting = false,
  look = 'quiet',
}: {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly waiting?: boolean;
  readonly look?: 'quiet' | 'link';
}): ReactElement {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      aria-disabled={waiting}
      onClick={() => {
        if (!waiting) onClick();
      }}
    >
      {children}
    </button>
  );
}
