/** A button that says something about the story, and takes it back when it is pressed again. */
import type { ReactElement } from 'react';

export function Toggle({
  label,
  isPressed,
  waiting,
  press,
}: {
  readonly label: string;
  readonly isPressed: boolean;
  readonly waiting: boolean;
  readonly press: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="button note-toggle"
      aria-pressed={isPressed}
      aria-disabled={waiting}
      onClick={() => {
        if (!waiting) press();
      }}
    >
      {label}
    </button>
  );
}
