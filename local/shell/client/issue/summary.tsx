/** The summary, edited in place: a click opens it, Enter saves, Escape restores. */
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Editing } from './editing';
import { useFocusBack } from './use-focus-back';

/** Jira's own limit. */
const LONGEST = 255;

interface SummaryProps {
  readonly summary: string;
  readonly editing: Editing;
}

export function Summary({ summary, editing }: SummaryProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const opener = useFocusBack(draft !== null);

  if (draft === null || !editing.mayEdit) {
    const open = () => {
      setDraft(summary);
    };
    return (
      <h1 className="summary" dir="auto">
        {editing.mayEdit ? (
          <button
            ref={opener}
            type="button"
            className="summary-button"
            onClick={open}
            title="Edit the summary"
          >
            {summary}
          </button>
        ) : (
          summary
        )}
      </h1>
    );
  }

  const save = async () => {
    const next = draft.trim();
    if (next === '' || saving) return;
    if (next === summary) {
      setDraft(null);
      return;
    }
    setSaving(true);
    if (await editing.save({ summary: next })) setDraft(null);
    setSaving(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setDraft(null);
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void save();
  };
  return (
    <div className="summary-edit">
      <textarea
        className="input summary-input"
        aria-label="Summary"
        dir="auto"
        rows={Math.max(1, Math.ceil(draft.length / 60))}
        maxLength={LONGEST}
        value={draft}
        readOnly={saving}
        autoFocus
        onFocus={(event) => {
          event.target.select();
        }}
        onChange={(event) => {
          setDraft(event.target.value.replace(/[\r\n]+/g, ' '));
        }}
        onKeyDown={onKeyDown}
      />
      <span className="button-row">
        <button
          type="button"
          className="button button-primary"
          disabled={saving || draft.trim() === ''}
          onClick={() => void save()}
        >
          Save
        </button>
        <button
          type="button"
          className="button"
          disabled={saving}
          onClick={() => {
            setDraft(null);
          }}
        >
          Cancel
        </button>
        {draft.trim() === '' && <span className="hint">A summary is needed.</span>}
      </span>
    </div>
  );
}
