/** Other words within a block: those that stay keep their marks, mentions and all. */
import { objectOf, textOf } from '../unknown-json';
import { childrenOf, inlineOf, inlineText, withChildren, type DocNode } from './nodes';

/** Marks that belong to the old words: a link, or somebody's remark on them. */
const OF_THE_WORDS: ReadonlySet<unknown> = new Set(['link', 'annotation']);

/**
 * @param from and `to`: positions in the block's text; what lies in between goes. The same twice: words are put in there
 * @param words in its place, in the form of the words that they replace or follow
 */
export function spliced(block: DocNode, from: number, to: number, words: string): DocNode {
  const result: unknown[] = [];
  let at = 0;
  let isWritten = false;
  const write = (marks: unknown): void => {
    if (!isWritten)
      result.push(...inlineKeepingSpace(words, block['type'] === 'codeBlock' ? undefined : kept(marks)));
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

function kept(marks: unknown): unknown {
  return Array.isArray(marks)
    ? marks.filter((mark) => !OF_THE_WORDS.has(objectOf(mark)?.['type']))
    : undefined;
}

/** Words that follow others begin with a space. */
function inlineKeepingSpace(words: string, marks: unknown): readonly DocNode[] {
  const nodes = inlineOf(words, marks);
  const [first, ...others] = nodes;
  const lead = /^ +/.exec(words)?.[0] ?? '';
  if (first?.['type'] !== 'text' || lead === '') return nodes;
  return [{ ...first, text: lead + String(first['text']) }, ...others];
}
