/** Some rows of a long table, or as much room as they take. */
import { memo, useEffect, useRef, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { ShowRow } from '../story-table';
import type { Watch } from './use-in-sight';

/** The head of the table is the first row. */
const HEAD = 1;

export const RowGroup = memo(function RowGroup({
  at,
  first,
  count,
  rows,
  usual,
  show,
  measured,
  watch,
}: {
  /** Its place among the groups. */
  readonly at: number;
  /** Its first row's place among all. */
  readonly first: number;
  readonly count: number;
  /** `null` where they are far out of sight: others may come in their place, which costs nothing then. */
  readonly rows: readonly BacklogRow[] | null;
  /** Pixels of a row, where this group has never been there. */
  readonly usual: number;
  readonly show: ShowRow;
  /** Told the pixels of a row. */
  readonly measured: (pixels: number) => void;
  readonly watch: Watch;
}): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const perRow = useRef<number | null>(null);
  const isThere = rows !== null;
  useEffect(() => (body.current === null ? undefined : watch(body.current)), [watch]);
  useEffect(() => {
    const element = body.current;
    if (!isThere || element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      // Once more, after its rows have gone: that is no news.
      if (entry === undefined || element.childElementCount === 0) return;
      perRow.current = entry.contentRect.height / count;
      measured(perRow.current);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [isThere, count, measured]);
  return rows !== null ? (
    <tbody ref={body} role="rowgroup" className="row-group" data-group={at}>
      {rows.map((row, index) =>
        show(row, {
          'data-index': first + index,
          'aria-rowindex': first + index + HEAD + 1,
        }),
      )}
    </tbody>
  ) : (
    <tbody
      ref={body}
      aria-hidden="true"
      className="row-group"
      data-group={at}
      style={{ height: Math.round((perRow.current ?? usual) * count) }}
    />
  );
});
