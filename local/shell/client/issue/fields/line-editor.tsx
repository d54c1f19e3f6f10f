/** One line of text or a number, changed in place: Enter or leaving saves, Escape restores. */
import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

interface LineEditorProps<T> {
  readonly name: string;
  readonly start: string;
  /** What was typed as a value; `undefined` when it is none. */
  readonly read: (typed: string) => T | undefined;
  /** Said while it can't be read. */
  readonly hint: string;
  readonly save: (value: T) => Promise<boolean>;
  readonly close: () => void;
  readonly short?: boolean;
}

export function LineEditor<T>({ name, start, read, hint, save, close, short }: LineEditorProps<T>) {
  const [typed, setTyped] = useState(start);
  const [saving, setSaving] = useState(false);
  const hintId = useId();
  const value = read(typed);
  const submit = async () => {
    if (value === undefined || saving) return;
    if (typed === start) {
      close();
      return;
    }
    setSaving(true);
    if (await save(value)) close();
    else setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) void submit();
  };
  return (
    <span>
      <input
        className={short === true ? 'input points-input' : 'input'}
        inputMode={short === true ? 'decimal' : 'text'}
        aria-label={name}
        aria-invalid={value === undefined}
        aria-describedby={value === undefined ? hintId : undefined}
        dir="auto"
        value={typed}
        readOnly={saving}
        autoFocus
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void submit()}
      />
      {value === undefined && (
        <span id={hintId} className="hint">
          {hint}
        </span>
      )}
    </span>
  );
}
