/** Rows of figures, as all parts of the bench print them. */

export function title(text: string): void {
  print(`\n${text}`);
}

export function row(...cells: readonly string[]): void {
  print(cells.join(' | '));
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Two digits; a dash where there is no value. */
export const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));

/** A share as percent with one digit. */
export const percent = (share: number): string => (100 * share).toFixed(1);

/** In the order of first appearance. */
export function groupedBy<T, K extends string>(all: readonly T[], keyOf: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
