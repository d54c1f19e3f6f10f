/** A whole number with its label and what keeps it from being saved. */
import { useId, type ReactElement, type ReactNode } from 'react';
import { MistakeList } from './mistake-list';

export function NumberField({
  label,
  className,
  value,
  least,
  most,
  mistakes,
  set,
  after,
}: {
  readonly label: ReactNode;
  readonly className: string;
  /** `NaN` while nothing is typed that is a number. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly mistakes: readonly string[];
  readonly set: (value: number) => void;
  /** What is said of the number, after it. */
  readonly after?: ReactNode;
}): ReactElement {
  const id = useId();
  const isMistaken = mistakes.length > 0;
  return (
    <div className={`number-field ${className}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={least}
        max={most}
        step={1}
        value={Number.isNaN(value) ? '' : value}
        aria-invalid={isMistaken}
        aria-describedby={isMistaken ? `${id}-mistakes` : undefined}
        onChange={({ target }) => {
          set(target.value === '' ? Number.NaN : Number(target.value));
        }}
      />
      {after}
      <MistakeList id={`${id}-mistakes`} mistakes={mistakes} />
    </div>
  );
}
