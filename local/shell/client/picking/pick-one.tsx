/** Picks one of a list; the list is searched by typing. */
import { useState } from 'react';
import type { Choice, ChoiceSource } from './choice';
import { Combobox } from './combobox';
import { useChoices } from './use-choices';

interface PickOneProps {
  readonly label: string;
  readonly id?: string;
  readonly source: ChoiceSource;
  readonly present: Choice | null;
  readonly pick: (choice: Choice) => void;
  readonly escape?: () => void;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
}

export function PickOne({ source, present, pick, ...rest }: PickOneProps) {
  // While nothing is typed the input shows what is picked.
  const [typed, setTyped] = useState<string | null>(null);
  const [wanted, setWanted] = useState(false);
  const { choices, settled, problem } = useChoices(wanted ? source : null, typed ?? '');
  const status =
    problem ??
    (settled
      ? choices.length === 0
        ? 'Nothing matches.'
        : null
      : choices.length === 0
        ? 'Looking …'
        : null);
  return (
    <Combobox
      {...rest}
      typed={typed ?? ''}
      type={setTyped}
      placeholder={present?.words ?? 'Choose'}
      present={present?.id ?? null}
      focused={() => {
        setWanted(true);
      }}
      choices={choices}
      status={status}
      pick={(choice) => {
        setTyped(null);
        pick(choice);
      }}
    />
  );
}
