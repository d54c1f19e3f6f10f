/** What the stories at hand can be chosen by in one respect, as checkboxes. */
import { useId, type ReactElement } from 'react';
import { CHECK_IDS } from '../../../src/readiness/check-id';
import { inDigits, say } from '../../shared/say';
import { checkTitle } from '../../shared/sentence';
import type { Choice } from './matching';
import type { Facet } from './view';

export function Choices({
  facet,
  choices,
  chosen,
  choose,
  named,
}: {
  readonly facet: Facet;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly choose: (chosen: readonly string[]) => void;
  /** Whether its name stands above it, as where several stand together. */
  readonly named: boolean;
}): ReactElement {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <p id={heading} className={named ? 'choices-name small' : 'visually-hidden'}>
        {say(`prep.filter.${facet}`)}
      </p>
      {choices.map(({ value, count }) => (
        <label key={value} className="choice">
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) => {
              choose(target.checked ? [...chosen, value] : chosen.filter((each) => each !== value));
            }}
          />
          <bdi>{nameOf(facet, value)}</bdi>
          <span className="small">{inDigits(count)}</span>
        </label>
      ))}
    </div>
  );
}

function nameOf(facet: Facet, value: string): string {
  if (facet === 'band') {
    const band = BANDS.find((each) => each === value);
    return band === undefined ? value : say(`band.${band}`);
  }
  const check = facet === 'finding' ? CHECK_IDS.find((id) => id === value) : undefined;
  return check === undefined ? value : checkTitle(check);
}

const BANDS = ['Ready', 'Nearly', 'Early', 'unseen'] as const;
