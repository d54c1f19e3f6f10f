/** The lines of text that somebody edits, as a list: what can be done with one, and how it meets a list that changed meanwhile. Pure. */
import { MOST_CRITERIA } from '../../../src/contract/fixes';

export interface Line {
  /** Stays with the line while it is typed in and moved. */
  readonly id: string;
  readonly text: string;
}

export type LineAct =
  | { readonly kind: 'type'; readonly id: string; readonly text: string }
  /** An empty line after that one. */
  | { readonly kind: 'add'; readonly after: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1 };

/** Lines of these texts; at least an empty one, so that there is a place to type. */
export function linesOf(texts: readonly string[]): readonly Line[] {
  return (texts.length === 0 ? [''] : texts).map((text, index) => ({ id: `line-${index}`, text }));
}

/** The same object where nothing changes. */
export function withAct(lines: readonly Line[], act: LineAct): readonly Line[] {
  switch (act.kind) {
    case 'type':
      return lines.map((line) => (line.id === act.id ? { ...line, text: act.text } : line));
    case 'add': {
      if (lines.length >= MOST_CRITERIA) return lines;
      const at = lines.findIndex(({ id }) => id === act.after);
      return lines.toSpliced(at === -1 ? lines.length : at + 1, 0, { id: newId(lines), text: '' });
    }
    case 'remove':
      return lines.length === 1
        ? lines.map((line) => (line.id === act.id ? { ...line, text: '' } : line))
        : lines.filter(({ id }) => id !== act.id);
    case 'move': {
      const from = lines.findIndex(({ id }) => id === act.id);
      const to = from + act.by;
      const line = lines[from];
      if (line === undefined || to < 0 || to >= lines.length) return lines;
      return lines.toSpliced(from, 1).toSpliced(to, 0, line);
    }
  }
}

/**
 * Somebody else changed the list meanwhile: what they added joins at the end, what they took away goes, unless it was typed in here.
 * @param mine as they are edited here
 * @param before the texts from which the edit began
 * @param now the texts as they are now
 */
export function rebased(
  mine: readonly Line[],
  before: readonly string[],
  now: readonly string[],
): readonly Line[] {
  const kept = mine.filter(({ text }) => !before.includes(text) || now.includes(text));
  const added = now.filter((text) => !before.includes(text) && !kept.some((line) => line.text === text));
  let lines = kept;
  for (const text of added) lines = [...lines, { id: newId([...mine, ...lines]), text }];
  return lines.length === 0 ? linesOf([]) : lines;
}

/** One that no line has. */
function newId(lines: readonly Line[]): string {
  const numbers = lines.map(({ id }) => Number(/^line-(\d+)$/.exec(id)?.[1] ?? -1));
  return `line-${Math.max(-1, ...numbers) + 1}`;
}
