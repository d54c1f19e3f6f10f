/** One of a few short choices, as buttons in a row. */
import { useId, type ReactElement } from 'react';

export function OneOf<Choice extends string | number>({
  legend,
  choices,
  chosen,
  choose,
}: {
  /** For those who don't see what the choices are about. */
  readonly legend: string;
  readonly choices: readonly (readonly [choice: Choice, words: string])[];
  readonly chosen: Choice;
  readonly choose: (choice: Choice) => void;
}): ReactElement {
  const group = useId();
  return (
    <fieldset className="one-of">
      <legend className="visually-hidden">{legend}</legend>
      {choices.map(([choice, words]) => (
        <label key={choice}>
          <input
            type="radio"
            name={group}
            className="visually-hidden"
            checked={choice === chosen}
            onChange={() => {
              choose(choice);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
