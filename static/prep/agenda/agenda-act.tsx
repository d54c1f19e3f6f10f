/** A small button of one item. It stays focusable where it can't do anything, so that the keyboard keeps its place. */
import type { ReactElement, ReactNode } from 'react';

export function AgendaAct({
  name,
  label,
  isOff = false,
  act,
  children,
}: {
  /** Tells it from the others of its item, for the keyboard to come back to. */
  readonly name: string;
  readonly label: string;
  readonly isOff?: boolean;
  readonly act: () => void;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <button
      type="button"
      className="button agenda-act"
      data-act={name}
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) act();
      }}
    >
      {children}
    </button>
  );
}
