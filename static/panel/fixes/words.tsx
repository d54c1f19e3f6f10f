/** Words, or a number, with their label; the first of an editor takes the keyboard when it opens. */
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { LONGEST_WORDS } from '../../../src/contract/fixes';
import { GrowingArea } from './growing-area';

export function Words({
  label,
  text,
  rows,
  isFirst,
  remark,
  set,
}: {
  readonly label: ReactNode;
  readonly text: string;
  /** 0: a number in one line. */
  readonly rows: number;
  readonly isFirst: boolean;
  /** What keeps it from being used as it is. */
  readonly remark?: string;
  readonly set: (text: string) => void;
}): ReactElement {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const line = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = area.current ?? line.current;
    if (!isFirst || field === null) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, [isFirst]);
  return (
    <div className="fix-words">
      <label htmlFor={id}>{label}</label>
      {rows === 0 ? (
        <input
          ref={line}
          id={id}
          className="input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={remark !== undefined}
          aria-describedby={`${id}-remark`}
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      ) : (
        <GrowingArea
          ref={area}
          id={id}
          rows={rows}
          maxLength={LONGEST_WORDS}
          value={text}
          onChange={({ target }) => {
            set(target.value);
          }}
        />
      )}
      {rows === 0 && (
        <p id={`${id}-remark`} className="small" role="status">
          {remark}
        </p>
      )}
    </div>
  );
}
