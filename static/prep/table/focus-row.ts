/** Puts the keyboard on a story of a table, also where that row has to be brought into sight first. */

/** Asks the body of a long table for a row, by its place; whoever has too many rows to show them all listens. */
export const BRING_ROW = 'groundwork-bring-row';

declare global {
  interface HTMLElementEventMap {
    [BRING_ROW]: CustomEvent<number>;
  }
}

/** Of a long table, rows are there only some frames after they have come into sight. */
const FRAMES = 30;

/** @param at its place among the rows */
export function focusRow(region: HTMLElement | null, at: number, frames = FRAMES): void {
  if (region === null || frames === 0) return;
  const isLong = region.querySelector('[data-index]') !== null;
  const row = isLong
    ? region.querySelector<HTMLElement>(`[data-index="${at}"] .issue-key`)
    : region.querySelectorAll<HTMLElement>('tbody .issue-key')[at];
  if (row) {
    row.focus();
    return;
  }
  region
    .querySelector<HTMLElement>('tbody')
    ?.dispatchEvent(new CustomEvent<number>(BRING_ROW, { detail: at }));
  requestAnimationFrame(() => {
    focusRow(region, at, frames - 1);
  });
}
