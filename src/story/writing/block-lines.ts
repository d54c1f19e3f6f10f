/** Lines of one block that people typed as a list, or as a scenario: each changed, gone or joined by others; the rest stays as it is. */
import { objectOf, textOf } from '../unknown-json';
import { childrenOf, sameWords, textOfInline, withChildren, type DocNode } from './nodes';
import { reworded } from './write-words';

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
  const kept = lines.flatMap((nodes, at): Line[] => {
    const { instead, from, before, after } = changes.get(at) ?? NO_CHANGE;
    const mark = markOf(textOfInline(nodes));
    const beside = (texts: readonly string[], by: number): Line[] =>
      texts.map((text, index) => [textNode(`${counted(mark, by + index)}${sameWords(text)}`)]);
    const own =
      instead === undefined
        ? [nodes]
        : instead === null
          ? []
          : [rewritten(nodes, instead, from ?? mark.length)];
    return [...beside(before, 0), ...own, ...beside(after, 1)];
  });
  if (kept.length === 0) return [];
  if (isCode) return [withChildren(block, [{ type: 'text', text: kept.map(textOfInline).join('\n') }])];
  const content = kept.flatMap((nodes, at) => (at === 0 ? nodes : [{ type: 'hardBreak' }, ...nodes]));
  return [withChildren(block, content)];
}

type Line = readonly unknown[];

/** Its sign or title, and the form of its words, stay. */
function rewritten(nodes: Line, words: string, from: number): Line {
  return childrenOf(reworded({ type: 'paragraph', content: nodes }, from, sameWords(words)));
}

const textNode = (text: string): DocNode => ({ type: 'text', text });

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

/** The sign of an item in Markdown, wiki markup or plain text, with what stands before and after it. */
function markOf(line: string): string {
  return /^\s*(?:[-–—•◦▪·‣+]|\*{1,6}|#{1,6}|\d{1,3}[.)])\s+(?:\[[ xX]?\]\s+)?/.exec(line)?.[0] ?? '';
}

/** The next number of a numbered line, as those that follow keep theirs; a box that nobody has ticked. */
function counted(mark: string, by: number): string {
  return mark.replace(/\d+/, (number) => String(Number(number) + by)).replace(/\[[xX]\]/, '[ ]');
}
