/** Picks some of a list; each stands before the input and can be taken out again. */
import { useState } from 'react';
import { Icon } from '../parts/icons';
import type { Choice, ChoiceSource } from './choice';
import { Combobox } from './combobox';
import { useChoices } from './use-choices';

interface PickManyProps {
  readonly label: string;
  readonly id?: string;
  readonly source: ChoiceSource;
  readonly picked: readonly Choice[];
  readonly change: (picked: readonly Choice[]) => void;
  /** Makes a choice of what was typed, where new ones are allowed; `null` for what can't be one. */
  readonly make?: (typed: string) => Choice | null;
  readonly enter?: () => void;
  readonly escape?: () => void;
  readonly autoFocus?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
}

export function PickMany({ source, picked, change, make, ...rest }: PickManyProps) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  const { choices, settled, problem } = useChoices(wanted ? source : null, typed);
  const isPicked = ({ id }: Choice) => picked.some((one) => one.id === id);
  const offered = choices.filter((choice) => !isPicked(choice));
  const made = typed.trim() === '' ? null : (make?.(typed.trim()) ?? null);
  const isNew = made !== null && !isPicked(made) && !choices.some(({ id }) => id === made.id);
  const all = isNew ? [...offered, { ...made, content: `Add “${made.words}”` }] : offered;
  const hint = make !== undefined && made === null && typed.trim() !== '' ? 'One word each.' : null;
  const none = settled && all.length === 0 ? (hint ?? (typed === '' ? null : 'Nothing matches.')) : null;
  return (
    <Combobox
      {...rest}
      typed={typed}
      type={setTyped}
      focused={() => {
        setWanted(true);
      }}
      choices={all}
      // A list that can't be read keeps nobody from adding what they typed.
      status={isNew ? null : (problem ?? none)}
      before={picked.map((choice) => (
        <span key={choice.id} className="tag picked">
          <span className="picked-words">{choice.words}</span>
          <button
            type="button"
            className="picked-remove"
            aria-label={`Remove ${choice.words}`}
            disabled={rest.disabled}
            onClick={() => {
              change(picked.filter(({ id }) => id !== choice.id));
            }}
          >
            <Icon name="close" />
          </button>
        </span>
      ))}
      pick={(choice) => {
        setTyped('');
        change([...picked, { id: choice.id, words: choice.id === made?.id ? made.words : choice.words }]);
      }}
      eraseBack={() => {
        change(picked.slice(0, -1));
      }}
    />
  );
}
