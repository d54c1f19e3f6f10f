/** A button beside a line that is a sign: its name is what it does. */
import type { ReactElement } from 'react';

/** It stays focusable where it can do nothing, so that the keyboard keeps its place. */
export function LineSign({
  name,
  path,
  isOff,
  onClick,
}: {
  readonly name: string;
  readonly path: string;
  readonly isOff: boolean;
  readonly onClick: () => void;
}): ReactElement {
  return (
    <button
      type="button"
      className="fix-sign"
      aria-label={name}
      title={name}
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
