/** From story to story by the keyboard: arrows, Home and End; Enter opens, as it does any link. */
import type { KeyboardEvent } from 'react';
import { focusRow } from './focus-row';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** @param last place of the last story */
export function stepAmongStories(event: KeyboardEvent<HTMLElement>, last: number): void {
  const { key, currentTarget, target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof Element)) return;
  const row = target.closest<HTMLElement>('tbody tr');
  if (row === null) return;
  const at = placeOf(row);
  const next = key === 'Home' ? 0 : key === 'End' ? last : at + (STEPS[key] ?? NaN);
  if (Number.isNaN(next) || next < 0 || next > last) return;
  event.preventDefault();
  focusRow(currentTarget, next);
}

/** Among all of a long table, of which not all are there. */
function placeOf(row: HTMLElement): number {
  const place = row.dataset['index'];
  return place === undefined ? [...(row.parentElement?.children ?? [])].indexOf(row) : Number(place);
}
