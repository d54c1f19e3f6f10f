/** In which order the stories stand, also by what has no column of its own. */
import { useId, type ReactElement } from 'react';
import { say } from '../../shared/say';
import type { Sorting } from './view';

/** The orders that somebody would ask for; a column may have turned another way. */
const ORDERS = [
  ['rank', { by: 'rank', direction: 'ascending' }],
  ['questions', { by: 'questions', direction: 'descending' }],
  ['minutes', { by: 'minutes', direction: 'ascending' }],
  ['ready', { by: 'band', direction: 'ascending' }],
  ['early', { by: 'band', direction: 'descending' }],
  ['small', { by: 'size', direction: 'ascending' }],
  ['big', { by: 'size', direction: 'descending' }],
] as const satisfies readonly (readonly [string, Sorting])[];

export function OrderChoice({
  sorting,
  change,
}: {
  readonly sorting: Sorting;
  readonly change: (sorting: Sorting) => void;
}): ReactElement {
  const id = useId();
  const now = ORDERS.find(([, { by, direction }]) => by === sorting.by && direction === sorting.direction);
  return (
    <span className="order-choice">
      <label htmlFor={id} className="sub">
        {say('prep.order')}
      </label>
      <select
        id={id}
        className="input"
        value={now?.[0] ?? ''}
        onChange={({ target }) => {
          const chosen = ORDERS.find(([name]) => name === target.value);
          if (chosen !== undefined) change(chosen[1]);
        }}
      >
        {now === undefined && <option value="">{say('prep.order.other')}</option>}
        {ORDERS.map(([name]) => (
          <option key={name} value={name}>
            {say(`prep.order.${name}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
