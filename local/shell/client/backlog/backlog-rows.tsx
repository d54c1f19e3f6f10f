/**
 * The lines of the backlog. A page of them is drawn once and, while it is out of sight, costs the browser nothing
 * (`content-visibility`), so that thousands of lines scroll as quickly as twenty and can still be found by the browser.
 */
import { memo } from 'react';
import type { CSSProperties } from 'react';
import type { BacklogRow } from '../jira/backlog';
import { Avatar } from '../parts/avatar';
import { IssueTypeIcon } from '../parts/issue-type-icon';
import { PriorityIcon } from '../parts/priority';
import { StatusLozenge } from '../parts/status-lozenge';
import { Link } from '../routing/navigation';

interface RowsProps {
  readonly pages: readonly (readonly BacklogRow[])[];
  /** Of the list that they stand in. */
  readonly title: string;
}

export function BacklogRows({ pages, title }: RowsProps) {
  return (
    <ol className="backlog-rows" aria-label={`${title}: issues by rank`}>
      {pages.map((rows, index) => (
        <Page key={index} rows={rows} />
      ))}
    </ol>
  );
}

/** Height of a line in pixels, as in backlog.css. */
const LINE = 40;

/** Lines that the browser lays out together: about a screen full. */
const CHUNK = 25;

const Page = memo(function Page({ rows }: { readonly rows: readonly BacklogRow[] }) {
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, index) =>
    rows.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  return chunks.map((chunk, index) => (
    <li key={index} className="backlog-chunk" style={sizeOf(chunk.length)}>
      <ol>
        {chunk.map((row) => (
          <Row key={row.key} row={row} />
        ))}
      </ol>
    </li>
  ));
});

/** Room kept for lines that are not laid out yet, so that the scroll bar tells the truth. */
function sizeOf(lines: number): CSSProperties {
  return { containIntrinsicSize: `auto ${lines * LINE}px` };
}

const Row = memo(function Row({ row }: { readonly row: BacklogRow }) {
  return (
    <li className="backlog-row" data-issue={row.key}>
      <IssueTypeIcon name={row.type.name} />
      <Link to={{ page: 'issue', issueKey: row.key }} className="backlog-link">
        <span className={row.status?.category === 'done' ? 'issue-key issue-key-done' : 'issue-key'}>
          {row.key}
        </span>
        <span className="backlog-summary" dir="auto">
          {row.summary}
        </span>
      </Link>
      {row.parent !== null && (
        <span className="lozenge lozenge-discovery backlog-parent" title={row.parent.summary}>
          {row.parent.summary === '' ? row.parent.key : row.parent.summary}
        </span>
      )}
      {row.labels.length > 0 && (
        <span className="backlog-labels" title={row.labels.join(', ')}>
          {row.labels.slice(0, 2).map((label) => (
            <span key={label} className="tag">
              {label}
            </span>
          ))}
          {row.labels.length > 2 && <span className="subtle">+{row.labels.length - 2}</span>}
        </span>
      )}
      <span className="backlog-status">
        <StatusLozenge status={row.status} />
      </span>
      <span className="backlog-priority">
        {row.priority !== null && <PriorityIcon name={row.priority} />}
      </span>
      {row.points !== undefined && (
        <span
          className="badge backlog-points"
          title={row.points === null ? 'Not estimated' : `${row.points} story points`}
        >
          {row.points ?? '–'}
        </span>
      )}
      <Avatar person={row.assignee} />
    </li>
  );
});
