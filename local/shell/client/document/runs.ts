/** Pieces of text with the same marks, brought into one form: merged, and without spaces at the edges of a mark. */
import type { Mark } from './node';

export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** “**a **b” is no bold in Markdown, so spaces move out of the marks; nobody can see the difference. */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  return merged(merged(runs).flatMap(spacesOut));
}

function merged(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const before = result.at(-1);
    if (run.text === '') continue;
    if (before !== undefined && sameMarks(before, run)) {
      result[result.length - 1] = { text: before.text + run.text, marks: before.marks };
    } else result.push(run);
  }
  return result;
}

function spacesOut(run: Run): readonly Run[] {
  if (run.marks.length === 0) return [run];
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
  return [
    { text: before, marks: [] },
    { text, marks: run.marks },
    { text: after, marks: [] },
  ].filter((part) => part.text !== '');
}

function sameMarks(a: Run, b: Run): boolean {
  return markNames(a) === markNames(b);
}

/** The marks of a run in a form that can be compared. */
export function markNames(run: Run): string {
  return run.marks
    .map((mark) => (mark.type === 'link' ? `link ${String(mark.attrs['href'])}` : mark.type))
    .sort()
    .join(', ');
}
