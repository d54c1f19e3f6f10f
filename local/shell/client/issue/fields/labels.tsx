/** Labels, and the site's own fields of that kind. New ones are made by typing them. */
import { useCallback } from 'react';
import { loadLabels } from '../../host/choices';
import { choicesAmong } from '../../picking/choice';
import type { ChoiceSource } from '../../picking/choice';
import { labelChoice, newLabel } from '../../picking/label';
import { useSession } from '../../session/session';
import type { Editing } from '../editing';
import { InPlace, None } from './in-place';
import { ManyEditor } from './many-editor';

interface LabelsProps {
  readonly field: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly projectKey: string;
  readonly editing: Editing;
}

export function Labels({ field, name, labels, projectKey, editing }: LabelsProps) {
  const source = useLabels(field === 'labels' ? projectKey : null);
  return (
    <InPlace
      name={name}
      mayEdit={editing.meta(field) !== undefined}
      editor={(close) => (
        <ManyEditor
          name={name}
          source={source}
          start={labels.map(labelChoice)}
          make={newLabel}
          save={(picked) => editing.save({ [field]: picked.map(({ id }) => id) })}
          close={close}
        />
      )}
    >
      {labels.length === 0 ? (
        <None />
      ) : (
        <span className="tags">
          {labels.map((label) => (
            <span key={label} className="tag">
              {label}
            </span>
          ))}
        </span>
      )}
    </InPlace>
  );
}

/**
 * Labels that a project uses, to choose from; `null`: none are known. They are an offer only: without them one can
 * still type.
 */
export function useLabels(projectKey: string | null): ChoiceSource {
  const { person } = useSession();
  return useCallback<ChoiceSource>(
    async (typed, signal) => {
      if (projectKey === null) return [];
      const known = await loadLabels(person.accountId, projectKey, signal).catch(() => []);
      return choicesAmong(known.map(labelChoice))(typed, signal);
    },
    [person.accountId, projectKey],
  );
}
