/** Story points, edited in place. Empty means not estimated; 0 is an estimate. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Editing } from './editing';
import { useFocusBack } from './use-focus-back';
import { readPoints } from './read-points';

interface PointsProps {
  readonly field: string;
  readonly value: number | null;
  readonly editing: Editing;
}

export function Points({ field, value, editing }: PointsProps) {
  const shown = value === null ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const opener = useFocusBack(draft !== null);
  const label = value === null ? 'None' : shown;

  if (!editing.mayEdit) return <span className={value === null ? 'subtle' : 'badge'}>{label}</span>;
  if (draft === null) {
    return (
      <button
        ref={opener}
        type="button"
        className="value-button"
        aria-label={`Story points: ${label}. Edit`}
        onClick={() => {
          setDraft(shown);
        }}
      >
        <span className={value === null ? 'subtle' : 'badge'}>{label}</span>
      </button>
    );
  }

  const points = readPoints(draft);
  const save = async () => {
    if (points === undefined || saving) return;
    if (points === value) {
      setDraft(null);
      return;
    }
    setSaving(true);
    if (await editing.save({ [field]: points })) setDraft(null);
    setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter') void save();
  };
  return (
    <span>
      <input
        className="input points-input"
        inputMode="decimal"
        aria-label="Story points"
        aria-invalid={points === undefined}
        value={draft}
        readOnly={saving}
        autoFocus
        onChange={(event) => {
          setDraft(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void save()}
      />
      {points === undefined && <span className="hint">A number, or nothing.</span>}
    </span>
  );
}
