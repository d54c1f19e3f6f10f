/** What stands within or beside a place of a document. */
import { objectOf } from '../unknown-json';
import { childrenOf, keyOf, textOfInline, type DocNode, type Path } from './nodes';
import type { Place } from './places';

/** Its lines that say something. */
export const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** No other line of its block stands on this side of it. */
export function isAtEdge({ node, line = 0 }: Place, side: 'before' | 'after'): boolean {
  const last = textOfInline(childrenOf(node)).split('\n').length - 1;
  return line === (side === 'before' ? 0 : last);
}

/** Somewhere below it, not in its place. */
export function isWithin(path: Path, holder: Path): boolean {
  return path.length > holder.length && keyOf(path.slice(0, holder.length)) === keyOf(holder);
}

/** The items of the lists within an item. */
export function itemsWithin(node: DocNode): readonly DocNode[] {
  if (node['type'] !== 'listItem') return [];
  return childrenOf(node)
    .map((child) => objectOf(child))
    .filter((child) => child?.['type'] === 'bulletList' || child?.['type'] === 'orderedList')
    .flatMap((list) => childrenOf(list ?? {}))
    .map((item) => objectOf(item))
    .filter((item) => item !== undefined);
}
