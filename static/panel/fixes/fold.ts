/** Shortens a difference to what changes: of what stays, only the line beside it is of help. Pure. */

/** A line of text, and what becomes of it. */
export interface DifferenceLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type FoldedLine = DifferenceLine | { readonly kind: 'fold' };

/** Runs of unchanged lines become one fold, but for the line before and after a change. */
export function folded(lines: readonly DifferenceLine[]): readonly FoldedLine[] {
  const isNear = (index: number): boolean =>
    [index - 1, index, index + 1].some((at) => (lines[at]?.kind ?? 'same') !== 'same');
  return lines.flatMap((line, index): readonly FoldedLine[] => {
    if (isNear(index)) return [line];
    return index === 0 || isNear(index - 1) ? [{ kind: 'fold' }] : [];
  });
}
