/** Whether a check counts, is a hint or isn't asked: three buttons of which one is pressed. */
import { useId, type ReactElement } from 'react';
import { say } from '../shared/say';
import type { Asked } from './asked';

export function AskChoice({
  title,
  ways,
  chosen,
  choose,
}: {
  /** Of the check, for those who hear the page. */
  readonly title: string;
  readonly ways: readonly Asked[];
  readonly chosen: Asked;
  readonly choose: (way: Asked) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className="ask-choice">
      <legend className="visually-hidden">{title}</legend>
      {ways.map((way) => (
        <label key={way}>
          <input
            type="radio"
            name={name}
            checked={way === chosen}
            onChange={() => {
              choose(way);
            }}
          />
          <span>{say(`settings.ask.${way}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
