/** Picks one value in place: picking saves, Escape or leaving restores. */
import { useState } from 'react';
import type { Choice, ChoiceSource } from '../../picking/choice';
import { PickOne } from '../../picking/pick-one';

interface OneEditorProps {
  readonly name: string;
  readonly source: ChoiceSource;
  readonly present: Choice | null;
  readonly save: (choice: Choice) => Promise<boolean>;
  readonly close: () => void;
}

export function OneEditor({ name, source, present, save, close }: OneEditorProps) {
  const [saving, setSaving] = useState(false);
  const pick = async (choice: Choice) => {
    if (choice.id === present?.id) {
      close();
      return;
    }
    setSaving(true);
    if (await save(choice)) close();
    else setSaving(false);
  };
  return (
    <div
      onBlur={(event) => {
        if (!saving && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <PickOne
        label={name}
        source={source}
        present={present}
        pick={(choice) => void pick(choice)}
        escape={close}
        autoFocus
        disabled={saving}
      />
    </div>
  );
}
