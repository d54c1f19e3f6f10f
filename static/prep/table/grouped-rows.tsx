/** Of thousands of rows those in sight, and those around the keyboard; on paper as many as somebody may want to hold. */
import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import type { ShowRow } from '../story-table';
import { BRING_ROW } from './focus-row';
import { groupOf, inGroups, isThere } from './groups';
import { PrintedRest } from './printed-rest';
import { RowGroup } from './row-group';
import { useInSight } from './use-in-sight';
import { usePrinting } from './use-printing';

/** Pixels, before a row has been measured: a title of one line, and where it belongs. */
const USUAL_HEIGHT = 54;
/** Groups that are printed: a table of a thousand rows is printed to its end. */
const ON_PAPER = groupOf(999) + 1;

export function GroupedRows({
  rows,
  show,
}: {
  readonly rows: readonly BacklogRow[];
  readonly show: ShowRow;
}): ReactElement {
  const groups = useMemo(() => inGroups(rows), [rows]);
  const listener = useRef<HTMLTableSectionElement>(null);
  const isPrinting = usePrinting();
  const [inSight, watch] = useInSight();
  /** The group that has the focus, or is to have it: a row that went would take the focus along. */
  const [kept, setKept] = useState<number | null>(null);
  const [usual, setUsual] = useState<number | null>(null);
  const measured = useCallback((pixels: number) => {
    // The first ones tell; were it to follow every one, what is below would never stand still.
    setUsual((before) => before ?? pixels);
  }, []);
  useEffect(() => {
    const element = listener.current;
    const bring = ({ detail }: CustomEvent<number>): void => {
      setKept(groupOf(detail));
    };
    element?.addEventListener(BRING_ROW, bring);
    return () => {
      element?.removeEventListener(BRING_ROW, bring);
    };
  }, []);
  useEffect(() => {
    const table = listener.current?.closest('table');
    const follow = ({ target }: Event): void => {
      setKept(placeOf(target));
    };
    const leave = (): void => {
      setKept(null);
    };
    table?.addEventListener('focusin', follow);
    table?.addEventListener('focusout', leave);
    return () => {
      table?.removeEventListener('focusin', follow);
      table?.removeEventListener('focusout', leave);
    };
  }, []);
  const shown = groups.map((group, at) => (
    <RowGroup
      key={at}
      at={at}
      first={group.first}
      count={group.rows.length}
      rows={(isPrinting && at < ON_PAPER) || isThere(at, inSight, kept) ? group.rows : null}
      usual={usual ?? USUAL_HEIGHT}
      show={show}
      measured={measured}
      watch={watch}
    />
  ));
  if (isPrinting && groups.length > ON_PAPER) {
    const printed = groups[ON_PAPER]?.first ?? rows.length;
    shown.splice(ON_PAPER, 0, <PrintedRest key="rest" printed={printed} all={rows.length} />);
  }
  return (
    <>
      <tbody ref={listener} hidden />
      {shown}
    </>
  );
}

function placeOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return row === null ? null : groupOf(Number(row.dataset['index']));
}
