/** A criterion in other words, in its own place: its state, its form and what lies within it stay. */
import { objectOf } from '../unknown-json';
import type { Changes } from './changes';
import { childrenOf, paragraph, sameWords, textOfInline, type DocNode } from './nodes';
import { longestOf } from './new-item';
import { cellsOf, type Place } from './places';
import { reworded } from './write-words';

/** Not for one line of a block: several of these are made together. */
export function rewrite(changes: Changes, { kind, node, path }: Place, text: string): void {
  if (kind === 'row') rewriteRow(changes, { node, path }, text);
  else if (kind === 'item' || node['type'] === 'blockTaskItem')
    rewriteParagraphs(changes, { node, path }, text);
  else changes.at(path, { instead: [rewritten(node, text)] });
}

function rewritten(node: DocNode, text: string): DocNode {
  return reworded(node, 0, text);
}

/** The first paragraph says it all from now on; lists within the item, and what else it holds, stay. */
function rewriteParagraphs(
  changes: Changes,
  { node, path }: Pick<Place, 'node' | 'path'>,
  text: string,
): void {
  const own = childrenOf(node).flatMap((child, at) => {
    const block = objectOf(child);
    return block?.['type'] === 'paragraph' ? [{ block, at }] : [];
  });
  own.forEach(({ block, at }, index) => {
    changes.at([...path, at], { instead: index === 0 ? [rewritten(block, text)] : [] });
  });
  if (own.length === 0) changes.at([...path, 0], { before: [paragraph(text)] });
}

/** As the row was read: without its empty cells, a line between the others. */
function rewriteRow(changes: Changes, { node, path }: Pick<Place, 'node' | 'path'>, text: string): void {
  const cells = cellsOf(node);
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  const parts = text.split(' | ');
  const next =
    parts.length === filled.length
      ? new Map(filled.map((at, index) => [at, parts[index] ?? '']))
      : new Map([[longestOf(cells), text]]);
  for (const [at, words] of next) {
    if (sameWords(words) === sameWords(cells[at] ?? '')) continue;
    const blocks = childrenOf(objectOf(childrenOf(node)[at]) ?? {});
    blocks.forEach((block, index) => {
      const node = objectOf(block) ?? {};
      const isText = textOfInline(childrenOf(node)).trim() !== '';
      const first = node['type'] === 'paragraph' ? rewritten(node, words) : paragraph(words);
      if (isText || index === 0) changes.at([...path, at, index], { instead: index === 0 ? [first] : [] });
    });
  }
}
