/** One thing to do beforehand: what, of which story, who can, and how long it takes. */
import type { ReactElement, ReactNode } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { IssueLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import type { Ways } from '../../shared/told';

export function PrepLine({
  row,
  who,
  minutes,
  ways,
  children,
}: {
  readonly row: BacklogRow;
  /** By what they do. */
  readonly who: string;
  readonly minutes: number;
  readonly ways: Ways;
  /** What to do. */
  readonly children: ReactNode;
}): ReactElement {
  return (
    <li>
      {children}
      <span className="below small sub">
        <IssueLink issueKey={row.key} href={ways.hrefOf(row.key)} open={ways.open} /> · {who} ·{' '}
        {say('minutes.short', { count: minutes })}
      </span>
    </li>
  );
}
