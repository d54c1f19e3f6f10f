/** Where paper ends before the table does: how many rows are on it. */
import type { ReactElement } from 'react';
import { inDigits, say } from '../../shared/say';

export function PrintedRest({
  printed,
  all,
}: {
  readonly printed: number;
  readonly all: number;
}): ReactElement {
  return (
    <tbody role="rowgroup" className="printed-rest">
      <tr role="row">
        <td role="cell">{say('prep.printed', { printed: inDigits(printed), all: inDigits(all) })}</td>
      </tr>
    </tbody>
  );
}
