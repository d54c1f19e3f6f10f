/** Words with their label and what keeps them from being saved. */
import { useId, type ReactElement } from 'react';
import { MistakeList } from './mistake-list';

export function TextField({
  label,
  hint,
  value,
  lines = 1,
  mistakes = [],
  code = false,
  set,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly lines?: number;
  readonly mistakes?: readonly string[];
  /** Letters that a machine reads. */
  readonly code?: boolean;
  readonly set: (value: string) => void;
}): ReactElement {
  const id = useId();
  const isMistaken = mistakes.length > 0;
  const described = [hint === undefined ? '' : `${id}-hint`, isMistaken ? `${id}-mistakes` : '']
    .filter((part) => part !== '')
    .join(' ');
  const common = {
    id,
    className: code ? 'input code' : 'input',
    value,
    spellCheck: !code,
    'aria-invalid': isMistaken,
    ...(described !== '' && { 'aria-describedby': described }),
  };
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      {lines > 1 ? (
        <textarea
          {...common}
          rows={lines}
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      ) : (
        <input
          {...common}
          type="text"
          autoComplete="off"
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {hint}
        </p>
      )}
      <MistakeList id={`${id}-mistakes`} mistakes={mistakes} />
    </div>
  );
}
