/** A field of the dialog: its name, the input, and what is wrong with it. */
import type { ReactNode } from 'react';

interface FieldRowProps {
  readonly id: string;
  readonly name: string;
  readonly required?: boolean;
  readonly fault: string | undefined;
  readonly children: ReactNode;
}

export function FieldRow({ id, name, required, fault, children }: FieldRowProps) {
  return (
    <div className="form-row">
      <label htmlFor={id}>
        {name}
        {required === true && (
          <span className="required" aria-hidden="true">
            {' '}
            *
          </span>
        )}
      </label>
      {children}
      {fault !== undefined && (
        <p id={faultId(id)} className="form-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

/** What an input names as its description while something is wrong with it. */
export function faultId(id: string): string {
  return `${id}-fault`;
}
