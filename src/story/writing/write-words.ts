/** Other words within a block: those that stay keep their marks, mentions and all. */
import { objectOf, textOf } from '../unknown-json';
import { childrenOf, inlineOf, inlineText, textOfInline, withChildren, type DocNode } from './nodes';

/** Marks that belong to the old words: a link, or somebody's remark on them. */
const OF_THE_WORDS: ReadonlySet<unknown> = new Set(['link', 'annotation']);

/**
 * @param from and `to`: positions in the block's text; what lies in between goes. The same twice: words are put in there
 * @param words in its place, in the form of the words that they replace or follow
 */
export function spliced(block: DocNode, from: number, to: number, words: string): DocNode {
  if (block['type'] === 'codeBlock') return splicedCode(block, from, to, words);
  const result: unknown[] = [];
  let at = 0;
  let isWritten = false;
  const write = (marks: unknown): void => {
    if (!isWritten) result.push(...inlineKeepingSpace(words, kept(marks)));
    isWritten = true;
  };
  for (const child of childrenOf(block)) {
    const text = inlineText(child);
    const [start, end] = [at, at + text.length];
    at = end;
    const node = objectOf(child);
    const isText = node?.['type'] === 'text' && textOf(node['text']) !== undefined;
    const isTouched = from === to ? start < from && from <= end && isText : start < to && from < end;
    if (!isTouched) {
      if (start >= to && (from < to || start >= from)) write(undefined);
      result.push(child);
    } else if (isText) {
      // What is no text and lies in between goes with the words.
      if (start < from) result.push({ ...node, text: text.slice(0, from - start) });
      write(node['marks']);
      if (end > to) result.push({ ...node, text: text.slice(to - start) });
    }
  }
  write(undefined);
  return withChildren(block, result);
}

/** Code knows no marks and no breaks: its lines are one text, with every space and line end in it. */
function splicedCode(block: DocNode, from: number, to: number, words: string): DocNode {
  const old = textOfInline(childrenOf(block));
  const text = `${old.slice(0, from)}${words}${old.slice(to)}`;
  return withChildren(block, text === '' ? [] : [{ type: 'text', text }]);
}

/**
 * The block's text from a position on becomes these words. What both begin and end with stays as it is, mentions, links and marks: one
 * word more is one word more.
 */
export function reworded(block: DocNode, from: number, words: string): DocNode {
  const old = textOfInline(childrenOf(block)).slice(from);
  const head = wholeWords(old, words);
  const tail = wholeWords(backwards(old.slice(head)), backwards(words.slice(head)));
  return spliced(block, from + head, from + old.length - tail, words.slice(head, words.length - tail));
}

/** How far two texts are the same, up to the end of a word. */
function wholeWords(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length += 1;
  const isEnd = (text: string): boolean => length === text.length || /\s/.test(text.charAt(length));
  if (isEnd(one) && isEnd(other)) return length;
  while (length > 0 && !/\s/.test(one.charAt(length - 1))) length -= 1;
  return length;
}

/** By code units: only for comparing, and never cut within a word. */
function backwards(text: string): string {
  return text.split('').reverse().join('');
}

function kept(marks: unknown): unknown {
  return Array.isArray(marks)
    ? marks.filter((mark) => !OF_THE_WORDS.has(objectOf(mark)?.['type']))
    : undefined;
}

/** Words that stand between others begin or end with a space. */
function inlineKeepingSpace(words: string, marks: unknown): readonly DocNode[] {
  const nodes = inlineOf(words, marks);
  const lead = /^ +/.exec(words)?.[0] ?? '';
  const trail = /[^ ]( +)$/.exec(words)?.[1] ?? '';
  return nodes.map((node, at) =>
    node['type'] === 'text'
      ? {
          ...node,
          text: `${at === 0 ? lead : ''}${String(node['text'])}${at === nodes.length - 1 ? trail : ''}`,
        }
      : node,
  );
}
