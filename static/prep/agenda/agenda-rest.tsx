/** Stories that are not brought, and the button that brings one all the same. */
import type { ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { Button } from '../../shared/button';
import { IssueLink } from '../../shared/issue-link';
import type { Ways } from '../../shared/told';

export function AgendaRest({
  rows,
  ways,
  label,
  bring,
}: {
  readonly rows: readonly BacklogRow[];
  readonly ways: Ways;
  /** Of the button. */
  readonly label: string;
  readonly bring: (row: BacklogRow) => void;
}): ReactElement {
  return (
    <ul className="agenda-items">
      {rows.map((row) => (
        <li key={row.id} data-item={row.id}>
          <IssueLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} />{' '}
          <bdi>{row.summary}</bdi>{' '}
          <Button
            look="text"
            onClick={() => {
              bring(row);
            }}
          >
            {label}
            <span className="visually-hidden"> {row.key}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}
