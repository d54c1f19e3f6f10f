/** A value that a click turns into the input that changes it. */
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFocusBack } from '../use-focus-back';

interface InPlaceProps {
  readonly name: string;
  readonly mayEdit: boolean;
  readonly children: ReactNode;
  readonly editor: (close: () => void) => ReactNode;
}

export function InPlace({ name, mayEdit, children, editor }: InPlaceProps) {
  const [open, setOpen] = useState(false);
  const opener = useFocusBack(open);
  if (!mayEdit) return children;
  if (open) {
    return editor(() => {
      setOpen(false);
    });
  }
  return (
    <button
      ref={opener}
      type="button"
      className="value-button"
      onClick={() => {
        setOpen(true);
      }}
    >
      <span className="visually-hidden">{name}: </span>
      {children}
      <span className="visually-hidden">. Edit</span>
    </button>
  );
}

/** What stands where there is no value. */
export function None() {
  return <span className="subtle">None</span>;
}
