/** Picks some values in place: Enter with nothing typed, or leaving, saves; Escape restores. */
import { useState } from 'react';
import { Icon } from '../../parts/icons';
import type { Choice, ChoiceSource } from '../../picking/choice';
import { PickMany } from '../../picking/pick-many';

interface ManyEditorProps {
  readonly name: string;
  readonly source: ChoiceSource;
  readonly start: readonly Choice[];
  readonly make?: (typed: string) => Choice | null;
  readonly save: (choices: readonly Choice[]) => Promise<boolean>;
  readonly close: () => void;
}

export function ManyEditor({ name, source, start, make, save, close }: ManyEditorProps) {
  const [picked, setPicked] = useState(start);
  const [saving, setSaving] = useState(false);
  const submit = async () => {
    if (saving) return;
    if (idsOf(picked) === idsOf(start)) {
      close();
      return;
    }
    setSaving(true);
    if (await save(picked)) close();
    else setSaving(false);
  };
  return (
    <div
      className="many-editor"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void submit();
      }}
    >
      <PickMany
        label={name}
        source={source}
        picked={picked}
        change={setPicked}
        enter={() => void submit()}
        escape={close}
        autoFocus
        disabled={saving}
        {...(make === undefined ? {} : { make })}
      />
      <span className="many-buttons">
        <button
          type="button"
          className="icon-button"
          aria-label={`Save ${name.toLowerCase()}`}
          disabled={saving}
          onClick={() => void submit()}
        >
          <Icon name="check" />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Leave ${name.toLowerCase()} as they were`}
          disabled={saving}
          onClick={close}
        >
          <Icon name="close" />
        </button>
      </span>
    </div>
  );
}

function idsOf(choices: readonly Choice[]): string {
  return JSON.stringify(choices.map(({ id }) => id));
}
