/** Of thousands of rows those in sight, and the one that has the focus; on paper all of them. */
import { useCallback, useEffect, useRef, useState, type FocusEvent, type ReactElement } from 'react';
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from '@tanstack/react-virtual';
import type { BacklogRow } from '../../../src/contract';
import type { RowAttributes } from '../story-table';
import { BRING_ROW } from './focus-row';
import { useOffset } from './use-offset';
import { usePrinting } from './use-printing';

/** Pixels, before a row has been measured: a title of one line, and where it belongs. */
const USUAL_HEIGHT = 54;
/** Rows beyond the edges, so that the next one is there before the keyboard asks for it. */
const BEYOND = 12;
/** The head of the table is the first row. */
const HEAD = 1;

export function WindowedRows({
  rows,
  show,
}: {
  readonly rows: readonly BacklogRow[];
  readonly show: (row: BacklogRow, attributes: RowAttributes) => ReactElement;
}): ReactElement {
  const body = useRef<HTMLTableSectionElement>(null);
  const scrollMargin = useOffset(body);
  const isPrinting = usePrinting();
  const [focused, setFocused] = useState<number | null>(null);
  const rangeExtractor = useCallback(
    (range: Range) => withRow(defaultRangeExtractor(range), focused, range.count),
    [focused],
  );
  const getItemKey = useCallback((index: number) => rows[index]?.id ?? index, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND,
    scrollMargin,
    getItemKey,
    rangeExtractor,
  });
  useEffect(() => {
    const element = body.current;
    const bring = ({ detail }: CustomEvent<number>): void => {
      virtualizer.scrollToIndex(detail, { align: 'center' });
    };
    element?.addEventListener(BRING_ROW, bring);
    return () => {
      element?.removeEventListener(BRING_ROW, bring);
    };
  }, [virtualizer, isPrinting]);
  if (isPrinting)
    return (
      <tbody role="rowgroup">
        {rows.map((row, index) => show(row, { 'data-index': index, 'aria-rowindex': index + HEAD + 1 }))}
      </tbody>
    );
  return (
    <tbody
      ref={body}
      role="rowgroup"
      className="windowed"
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={(event) => {
        setFocused(placeOf(event));
      }}
      onBlur={() => {
        setFocused(null);
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return (
          row !== undefined &&
          show(row, {
            ref: virtualizer.measureElement,
            'data-index': index,
            'aria-rowindex': index + HEAD + 1,
            style: { transform: `translateY(${start - scrollMargin}px)` },
          })
        );
      })}
    </tbody>
  );
}

/** A row that goes takes the focus along: the one that has it stays, however far away. */
function withRow(range: number[], row: number | null, count: number): number[] {
  if (row === null || row >= count || range.includes(row)) return range;
  return [...range, row].sort((one, other) => one - other);
}

function placeOf({ target }: FocusEvent<HTMLElement>): number | null {
  const place = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return place === undefined ? null : Number(place);
}
