/** Lines of one block that people typed as a list, or as a scenario: each changed, gone or joined by others; the rest stays as it is. */
import { objectOf, textOf } from '../unknown-json';
import { childrenOf, sameWords, textOfInline, withChildren, type DocNode } from './nodes';
import { reworded, spliced } from './write-words';

export interface LineChange {
  /** Its words from now on; `null`: it goes. `undefined`: it stays. */
  readonly instead?: string | null;
  /** So many characters of it stay before these words; its sign, where nothing is said. */
  readonly from?: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export const NO_CHANGE: LineChange = { before: [], after: [] };

/** @returns no block where no line is left */
export function withLines(block: DocNode, changes: ReadonlyMap<number, LineChange>): readonly DocNode[] {
  const isCode = block['type'] === 'codeBlock';
  const lines = isCode ? codeLines(block) : brokenLines(block);
  const moving = movingLines(lines, changes);
  const kept = lines.flatMap((nodes, at): Line[] => {
    const { instead, from, before, after } = changes.get(at) ?? NO_CHANGE;
    const mark = markOf(textOfInline(nodes));
    const moved = (text: string, sign: string): Line | null => {
      const line = moving.get(sameWords(text))?.shift();
      return line === undefined ? null : withSign(line, sign);
    };
    const beside = (texts: readonly string[], by: number): Line[] =>
      texts.map((text, index) => {
        const sign = counted(mark, by + index);
        return moved(text, sign) ?? [textNode(`${sign}${sameWords(text)}`)];
      });
    const own = (): Line[] => {
      if (instead === undefined) return [nodes];
      if (instead === null) return [];
      const other = from === undefined ? moved(instead, mark) : null;
      return [other ?? rewritten(nodes, instead, from ?? mark.length)];
    };
    return [...beside(before, 0), ...own(), ...beside(after, 1)];
  });
  if (kept.length === 0) return [];
  // As many as before: then each number is that of its place. Else those that stay keep theirs, by which people may speak of them.
  const numbered =
    kept.length === lines.length ? kept.map((line, at) => numberedAs(line, lines[at] ?? [])) : kept;
  if (isCode) return [withChildren(block, [{ type: 'text', text: numbered.map(textOfInline).join('\n') }])];
  const content = numbered.flatMap((nodes, at) => (at === 0 ? nodes : [{ type: 'hardBreak' }, ...nodes]));
  return [withChildren(block, content)];
}

type Line = readonly unknown[];

/** Lines that go from where they stand, or give way to other words, by their words: such a line may come back in another place. */
function movingLines(
  lines: readonly Line[],
  changes: ReadonlyMap<number, LineChange>,
): ReadonlyMap<string, Line[]> {
  const moving = new Map<string, Line[]>();
  lines.forEach((nodes, at) => {
    const { instead, from } = changes.get(at) ?? NO_CHANGE;
    if (instead === undefined || from !== undefined) return;
    const text = textOfInline(nodes);
    const words = sameWords(text.slice(markOf(text).length));
    moving.set(words, [...(moving.get(words) ?? []), nodes]);
  });
  return moving;
}

/** A line that moved, tick, links and all, under the sign and number of its new place. */
function withSign(line: Line, sign: string): Line {
  const own = markOf(textOfInline(line));
  const box = /\[[ xX]?\]/.exec(own)?.[0];
  const next = box === undefined ? sign : sign.replace(/\[[ xX]?\]/, box);
  if (next === own) return line;
  const [first, ...others] = line;
  const text = textOf(objectOf(first)?.['text']);
  return text?.startsWith(own) === true
    ? [{ ...objectOf(first), text: `${next}${text.slice(own.length)}` }, ...others]
    : childrenOf(spliced({ type: 'paragraph', content: line }, 0, own.length, next));
}

/** Its sign or title, and the form of its words, stay. */
function rewritten(nodes: Line, words: string, from: number): Line {
  return childrenOf(reworded({ type: 'paragraph', content: nodes }, from, sameWords(words)));
}

const textNode = (text: string): DocNode => ({ type: 'text', text });

function numberedAs(line: Line, other: Line): Line {
  const [own, next] = [line, other].map((nodes) => markOf(textOfInline(nodes)));
  const areNumbers = [own, next].every((mark) => mark !== undefined && /\d/.test(mark));
  return areNumbers && next !== undefined ? withSign(line, next) : line;
}

/** In a paragraph a line ends with a break or, in documents of other apps, within a text. */
function brokenLines(block: DocNode): readonly Line[] {
  const lines: unknown[][] = [[]];
  for (const child of childrenOf(block)) {
    const node = objectOf(child);
    const text = textOf(node?.['text']);
    if (node?.['type'] === 'hardBreak') lines.push([]);
    else if (text?.includes('\n') !== true) lines.at(-1)?.push(child);
    else
      text.split('\n').forEach((part, at) => {
        if (at > 0) lines.push([]);
        if (part !== '') lines.at(-1)?.push({ ...node, text: part });
      });
  }
  return lines;
}

function codeLines(block: DocNode): readonly Line[] {
  return textOfInline(childrenOf(block))
    .split('\n')
    .map((text) => [textNode(text)]);
}

/** The sign of an item in Markdown, wiki markup or plain text, with what stands before and after it; how far in a line without one stands. */
function markOf(line: string): string {
  return /^\s*(?:(?:[-–—•◦▪·‣+]|\*{1,6}|#{1,6}|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?)?/.exec(line)?.[0] ?? '';
}

/** The next number of a numbered line, as those that follow keep theirs; a box that nobody has ticked. */
function counted(mark: string, by: number): string {
  return mark.replace(/\d+/, (number) => String(Number(number) + by)).replace(/\[[xX]\]/, '[ ]');
}
