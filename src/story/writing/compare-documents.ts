/** Two states of a document line by line, for showing what a change does. */
import { readAdf } from '../adf';
import { keptPairs } from './align';

export interface DocumentLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond so many pairs of lines that differ, the whole middle is shown as taken out and put in. */
const MOST_PAIRS = 1_000_000;

/** All lines in reading order; what is taken out stands before what takes its place. */
export function documentLines(before: unknown, after: unknown): readonly DocumentLine[] {
  const [old, next] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < Math.min(old.length, next.length) && old[start] === next[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, next.length) - start && old.at(-1 - end) === next.at(-1 - end)) end += 1;
  const [from, to] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  return [
    ...old.slice(0, start).map(line('same')),
    ...between(from, to),
    ...old.slice(old.length - end).map(line('same')),
  ];
}

function between(old: readonly string[], next: readonly string[]): readonly DocumentLine[] {
  const kept = old.length * next.length > MOST_PAIRS ? [] : keptPairs(old, next);
  const lines: DocumentLine[] = [];
  let [i, j] = [0, 0];
  for (const [keptOld, keptNext] of [...kept, [old.length, next.length] as const]) {
    lines.push(...old.slice(i, keptOld).map(line('removed')), ...next.slice(j, keptNext).map(line('added')));
    if (keptOld < old.length) lines.push({ kind: 'same', text: old[keptOld] ?? '' });
    [i, j] = [keptOld + 1, keptNext + 1];
  }
  return lines;
}

const line =
  (kind: DocumentLine['kind']) =>
  (text: string): DocumentLine => ({ kind, text });

function linesOf(document: unknown): readonly string[] {
  return readAdf(document)?.blocks.map(({ text }) => text) ?? [];
}
