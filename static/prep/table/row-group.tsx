/** Some rows of a long table, or as much room as they take. */
import { memo, useEffect, useRef, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { ShowRow } from '../story-table';
import type { Group } from './groups';

/** The head of the table is the first row. */
const HEAD = 1;

export const RowGroup = memo(function RowGroup({
  group,
  at,
  isThere,
  usual,
  show,
  measured,
}: {
  readonly group: Group<BacklogRow>;
  /** Its place among the groups. */
  readonly at: number;
  readonly isThere: boolean;
  /** Pixels of a row, where this group has never been there. */
  readonly usual: number;
  readonly show: ShowRow;
  /** Told the pixels of a row. */
  readonly measured: (pixels: number) => void;
}): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const perRow = useRef<number | null>(null);
  const count = group.rows.length;
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
  return isThere ? (
    <tbody ref={body} role="rowgroup" className="row-group" data-group={at}>
      {group.rows.map((row, index) =>
        show(row, {
          'data-index': group.first + index,
          'aria-rowindex': group.first + index + HEAD + 1,
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
