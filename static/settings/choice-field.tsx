/** One of a few choices, with its label. */
import { useId, type ReactElement } from 'react';

export function ChoiceField<Choice extends string>({
  label,
  chosen,
  choices,
  choose,
}: {
  readonly label: string;
  readonly chosen: Choice;
  readonly choices: readonly { readonly id: Choice; readonly words: string }[];
  readonly choose: (choice: Choice) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input"
        value={chosen}
        onChange={({ target }) => {
          const choice = choices.find((one) => one.id === target.value);
          if (choice !== undefined) choose(choice.id);
        }}
      >
        {choices.map((one) => (
          <option key={one.id} value={one.id}>
            {one.words}
          </option>
        ))}
      </select>
    </div>
  );
}
