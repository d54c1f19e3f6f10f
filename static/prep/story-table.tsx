/**
 * The stories by rank. A table for screen readers in every layout: the roles are spelt out because the style sheet
 * lays rows out as grids (so that rows out of sight cost nothing) and as cards on narrow pages, and browsers drop the
 * meaning of table elements that are displayed as something else.
 */
import { Fragment, memo, useCallback, type ComponentType, type ReactElement } from 'react';
import type { BacklogRow } from '../../src/contract';
import { sentence } from '../shared/sentence';
import { Band } from '../shared/band';
import { IssueLink, StepLink, type OpenIssue } from '../shared/issue-link';
import { capital, inDigits, say, sayCount } from '../shared/say';
import type { SortKey, Sorting } from './filter/view';

/** Of a row that stands among others which are not there. */
export interface RowAttributes {
  readonly 'data-index': number;
  readonly 'aria-rowindex': number;
}
export type ShowRow = (row: BacklogRow, attributes?: RowAttributes) => ReactElement;
/** What stands in place of all rows where there are too many to be there at once. */
export type LongBody = ComponentType<{ readonly rows: readonly BacklogRow[]; readonly show: ShowRow }>;

export function StoryTable({
  name,
  rows,
  busy,
  hrefOf,
  open,
  order,
  body: Body,
}: {
  /** What it is a table of, for those who don't see where it stands. */
  readonly name: string;
  readonly rows: readonly BacklogRow[];
  readonly busy: boolean;
  readonly hrefOf: (key: string) => string;
  readonly open: OpenIssue;
  /** How they are ordered, and a wish to see them otherwise; without it the columns don't sort. */
  readonly order?: { readonly now: Sorting; readonly by: (key: SortKey) => void };
  readonly body?: LongBody | undefined;
}): ReactElement {
  const withWho = differInWho(rows);
  // Groups of rows stay as they are while others come and go.
  const show = useCallback<ShowRow>(
    (row, attributes) => (
      <StoryRow
        key={row.id}
        row={row}
        href={hrefOf(row.key)}
        open={open}
        withWho={withWho}
        attributes={attributes}
      />
    ),
    [hrefOf, open, withWho],
  );
  return (
    <table
      className={withWho ? 'stories' : 'stories without-who'}
      role="table"
      aria-rowcount={Body && rows.length + 1}
      aria-label={name}
      aria-busy={busy}
    >
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.filter((column) => withWho || column !== 'who').map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={`cell-${column}`}
              aria-sort={
                order !== undefined && order.now.by === SORTS[column] ? order.now.direction : undefined
              }
            >
              <ColumnName column={column} order={order} />
            </th>
          ))}
        </tr>
      </thead>
      {Body ? (
        <Body rows={rows} show={show} />
      ) : (
        <tbody role="rowgroup">{rows.map((row) => show(row))}</tbody>
      )}
    </table>
  );
}

const COLUMNS = ['story', 'band', 'next', 'who', 'size'] as const;
type Column = (typeof COLUMNS)[number];

/** What a column sorts by. */
const SORTS: Readonly<Partial<Record<Column, SortKey>>> = { band: 'band', next: 'minutes', size: 'size' };

function ColumnName({
  column,
  order,
}: {
  readonly column: Column;
  readonly order: { readonly by: (key: SortKey) => void } | undefined;
}): ReactElement {
  const key = SORTS[column];
  if (key === undefined || order === undefined) return <>{say(`prep.column.${column}`)}</>;
  return (
    <button
      type="button"
      className="column-sort"
      onClick={() => {
        order.by(key);
      }}
    >
      {say(`prep.column.${column}`)}
    </button>
  );
}

/** A column that says the same in every row tells nothing, and would read as a list about one person. */
function differInWho(rows: readonly BacklogRow[]): boolean {
  return new Set(rows.flatMap(({ nextStep }) => (nextStep === null ? [] : [nextStep.who]))).size > 1;
}

/** Hundreds of rows stay as they are when further ones come. */
const StoryRow = memo(function StoryRow({
  row,
  href,
  open,
  withWho,
  attributes,
}: {
  readonly row: BacklogRow;
  readonly href: string;
  readonly open: OpenIssue;
  readonly withWho: boolean;
  readonly attributes: RowAttributes | undefined;
}): ReactElement {
  const { nextStep } = row;
  return (
    <tr role="row" {...attributes}>
      <th role="rowheader" scope="row" className="cell-story">
        <IssueLink issueKey={row.key} href={href} open={open} /> <bdi>{row.summary}</bdi>
        <Context row={row} />
      </th>
      <td role="cell" className="cell-band">
        <Band band={row.band} isAgreed={row.isAgreed} />
        {row.score !== null && (
          <span className="score">
            <span className="visually-hidden">{say('score')} </span>
            {row.score}
          </span>
        )}
      </td>
      <td role="cell" className="cell-next">
        {nextStep === null ? (
          <span className="sub">{say(row.band === null ? 'prep.step.unseen' : 'prep.step.none')}</span>
        ) : (
          <>
            <StepLink issueKey={row.key} href={href} open={open} step={nextStep.check}>
              {sentence(nextStep.fix)}
            </StepLink>
            <span className="below small">{say('minutes.short', { count: nextStep.minutes })}</span>
          </>
        )}
      </td>
      {withWho && (
        <td role="cell" className="cell-who sub">
          {nextStep !== null && say(`who.${nextStep.who}.short`)}
        </td>
      )}
      <td role="cell" className="cell-size">
        <span className="size-name small">{say('prep.column.size')} </span>
        {row.estimate === null ? (
          <span className="sub">
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">{say('prep.size.none')}</span>
          </span>
        ) : (
          inDigits(row.estimate)
        )}
      </td>
    </tr>
  );
});

/** Where the story belongs, what it is where it is no story, what is asked about it and whether it is understood. */
function Context({ row }: { readonly row: BacklogRow }): ReactElement | null {
  const parts = [
    row.epic !== null && (
      <>
        <span className="visually-hidden">{say('prep.epic')} </span>
        <bdi>{row.epic}</bdi>
      </>
    ),
    row.kind !== 'story' && <bdi>{row.issueType}</bdi>,
    row.openQuestions.length > 0 && sayCount('prep.row.questions', row.openQuestions.length),
    row.understood > 0 && capital(sayCount('prep.row.understood', row.understood)),
  ].filter((part) => part !== false);
  if (parts.length === 0) return null;
  return (
    <span className="below small">
      {parts.map((part, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
