/** How long the meeting is, as somebody types it. */
import { useId, useState, type ReactElement } from 'react';
import { say } from '../../shared/say';
import { FEWEST_MINUTES, isMinutes, MOST_MINUTES } from './kept';

export function MinutesField({
  minutes,
  change,
}: {
  readonly minutes: number;
  readonly change: (minutes: number) => void;
}): ReactElement {
  /** What is half typed is no meeting yet, and is left as it is. */
  const [typed, setTyped] = useState(String(minutes));
  const id = useId();
  return (
    <div className="agenda-minutes">
      <label htmlFor={id} className="sub">
        {say('prep.agenda.minutes')}
      </label>
      <input
        id={id}
        className="input"
        type="number"
        inputMode="numeric"
        min={FEWEST_MINUTES}
        max={MOST_MINUTES}
        step={5}
        value={typed}
        onChange={({ target: { value } }) => {
          setTyped(value);
          if (isMinutes(Number(value))) change(Number(value));
        }}
        onBlur={() => {
          setTyped(String(minutes));
        }}
      />
    </div>
  );
}
