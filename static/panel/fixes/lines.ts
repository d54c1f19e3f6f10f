/** The lines of text that somebody edits, as a list, and what can be done with one. Pure. */
import { LONGEST_CRITERION, MOST_CRITERIA } from '../../../src/contract/fixes';

export interface Line {
  /** Stays with the line while it is typed in and moved. */
  readonly id: string;
  readonly text: string;
}

/** What is selected in a line, by its letters; the cursor, where both are the same. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

export type LineAct =
  | { readonly kind: 'type'; readonly id: string; readonly text: string }
  /** An empty line after that one. */
  | { readonly kind: 'add'; readonly after: string }
  | { readonly kind: 'remove'; readonly id: string }
  | { readonly kind: 'move'; readonly id: string; readonly by: -1 | 1 }
  /** What stands behind the cursor goes to a line of its own; what is selected goes away. */
  | ({ readonly kind: 'split' } & Stretch)
  /** Goes on in the line above it. */
  | { readonly kind: 'join'; readonly id: string }
  /** Each of the texts becomes a line, between what stands before the selection and behind it. */
  | ({ readonly kind: 'paste'; readonly texts: readonly string[] } & Stretch);

/** Lines of these texts; at least an empty one, so that there is a place to type. */
export function linesOf(texts: readonly string[]): readonly Line[] {
  return (texts.length === 0 ? [''] : texts).map((text, index) => ({ id: `line-${index}`, text }));
}

/** The same object where nothing changes. */
export function withAct(lines: readonly Line[], act: LineAct): readonly Line[] {
  const at = lines.findIndex(({ id }) => id === (act.kind === 'add' ? act.after : act.id));
  const line = lines[at];
  switch (act.kind) {
    case 'type':
      return lines.map((one) => (one.id === act.id ? { ...one, text: act.text } : one));
    case 'add':
      if (lines.length >= MOST_CRITERIA) return lines;
      return lines.toSpliced(at === -1 ? lines.length : at + 1, 0, { id: newId(lines), text: '' });
    case 'remove':
      return lines.length === 1
        ? lines.map((one) => (one.id === act.id ? { ...one, text: '' } : one))
        : lines.filter(({ id }) => id !== act.id);
    case 'move': {
      const to = at + act.by;
      if (line === undefined || to < 0 || to >= lines.length) return lines;
      return lines.toSpliced(at, 1).toSpliced(to, 0, line);
    }
    case 'split': {
      if (line === undefined || lines.length >= MOST_CRITERIA) return lines;
      const [head, tail] = apart(line, act);
      return lines.toSpliced(at, 1, { ...line, text: head }, { id: newId(lines), text: tail });
    }
    case 'join': {
      const above = lines[at - 1];
      if (line === undefined || above === undefined) return lines;
      const text = above.text + line.text;
      return text.length > LONGEST_CRITERION ? lines : lines.toSpliced(at - 1, 2, { ...above, text });
    }
    case 'paste': {
      if (line === undefined || act.texts.length === 0) return lines;
      const [head, tail] = apart(line, act);
      const texts = [head, ...act.texts, tail].filter((text) => text.trim() !== '');
      return lines.toSpliced(at, 1, ...named(texts, line.id, lines));
    }
  }
}

/** How many lines a paste may bring, so that there are not too many. */
export function roomFor(lines: readonly Line[], stretch: Stretch): number {
  const line = lines.find(({ id }) => id === stretch.id);
  const rests = line === undefined ? [] : apart(line, stretch).filter((text) => text.trim() !== '');
  return Math.max(0, MOST_CRITERIA - (lines.length - 1) - rests.length);
}

/** One that no line has. */
export function newId(lines: readonly Line[]): string {
  const numbers = lines.map(({ id }) => Number(/^line-(\d+)$/.exec(id)?.[1] ?? -1));
  return `line-${Math.max(-1, ...numbers) + 1}`;
}

function apart({ text }: Line, { from, to }: Stretch): readonly [head: string, tail: string] {
  return [text.slice(0, from), text.slice(to)];
}

/** The first keeps the id of the line whose place they take. */
function named(texts: readonly string[], id: string, others: readonly Line[]): readonly Line[] {
  const made: Line[] = [];
  for (const text of texts) made.push({ id: made.length === 0 ? id : newId([...others, ...made]), text });
  return made;
}
