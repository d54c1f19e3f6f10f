/** When the team doesn't refine though it would: holidays, a release. */
import { useRef, type ReactElement } from 'react';
import type { Pause } from '../../../src/refinement/meeting/rhythm';
import { Button } from '../../shared/button';
import { inDigits, say } from '../../shared/say';
import { MOST_PAUSES } from './form-values';

export function Pauses({
  pauses,
  fault,
  change,
}: {
  readonly pauses: readonly Pause[];
  /** The id of the sentence that says what is missing. */
  readonly fault: string | undefined;
  readonly change: (pauses: readonly Pause[]) => void;
}): ReactElement {
  const root = useRef<HTMLFieldSetElement>(null);
  const focusNext = (selector: string): void => {
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const put = (at: number, part: Partial<Pause>): void => {
    change(pauses.map((pause, index) => (index === at ? { ...pause, ...part } : pause)));
  };
  return (
    <fieldset ref={root} className="meeting-pauses" aria-describedby={fault}>
      <legend>{say('prep.meeting.pauses')}</legend>
      {pauses.map((pause, at) => (
        <div key={at} className="meeting-pause">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {say(`prep.meeting.pause.${end}`)}{' '}
              <input
                className="input"
                type="date"
                aria-label={say(`prep.meeting.pause.${end}.of`, { number: inDigits(at + 1) })}
                value={pause[end]}
                onChange={({ target }) => {
                  put(at, { [end]: target.value });
                }}
              />
            </label>
          ))}
          <Button
            look="link"
            onClick={() => {
              change(pauses.filter((_, index) => index !== at));
              focusNext('.meeting-add .button');
            }}
          >
            {say('prep.meeting.pause.remove')}
            <span className="visually-hidden"> {inDigits(at + 1)}</span>
          </Button>
        </div>
      ))}
      {pauses.length < MOST_PAUSES && (
        <span className="meeting-add">
          <Button
            look="link"
            onClick={() => {
              change([...pauses, { from: '', to: '' }]);
              focusNext(`.meeting-pause:nth-of-type(${pauses.length + 1}) input`);
            }}
          >
            {say('prep.meeting.pause.add')}
          </Button>
        </span>
      )}
    </fieldset>
  );
}
