/** What becomes of the title once the last criterion below it is gone: where prose follows, it would be read as criteria. */
import { objectOf } from '../unknown-json';
import type { Spot } from './locate';
import type { Place } from './places';
import { childrenOf, textOfInline, withChildren, type DocNode } from './nodes';

/** No title is longer. */
const LONGEST_TITLE = 80;

/**
 * Leaves the title out unless another title follows, or nothing: there it swallows nobody's words, and the next criterion finds its place.
 * @param document without the criteria
 * @param first where the first of them stood
 */
export function withoutEmptyTitle(document: DocNode, first: Spot): DocNode {
  const place = first.kind === 'lines' ? first.places[0] : first.place;
  const block = place?.path[0];
  if (place === undefined || block === undefined || first.kind === 'rest') return document;
  const children = childrenOf(document);
  const isEmpty = isLeft(children[block], place);
  if (isEmpty) return withChildren(document, [...children.slice(0, block), ...children.slice(block + 1)]);
  // Typed lines may stand in one block with their title.
  const isInTheSame = place.kind === 'line' && isTitle(children[block]) && !isHeading(children[block]);
  const at = isInTheSame ? block : block - 1;
  const isAlone = at + 1 >= children.length || isHeading(children[at + 1]);
  if (isAlone || !isTitle(children[at])) return document;
  return withChildren(document, [...children.slice(0, at), ...children.slice(at + 1)]);
}

/** A panel or an expand around the criteria, with nothing in it any more but their title: no document may hold an empty one. */
function isLeft(child: unknown, { path }: Place): boolean {
  const node = objectOf(child);
  if (path.length < 2 || node === undefined || !AROUND.includes(String(node['type']))) return false;
  return childrenOf(node).every((each) => isTitle(each) || isBlank(each));
}

const AROUND = ['panel', 'expand'];

function isBlank(child: unknown): boolean {
  return (
    textOfInline(childrenOf(objectOf(child) ?? {})).trim() === '' && objectOf(child)?.['type'] === 'paragraph'
  );
}

function isHeading(child: unknown): boolean {
  return objectOf(child)?.['type'] === 'heading';
}

function isTitle(child: unknown): boolean {
  const node = objectOf(child);
  if (isHeading(child)) return true;
  if (node?.['type'] !== 'paragraph') return false;
  const text = textOfInline(childrenOf(node)).trim();
  const parts = childrenOf(node).map(objectOf);
  const isBold = parts.every((part) => childrenOf({ content: part?.['marks'] }).some(isStrong));
  return text !== '' && text.length <= LONGEST_TITLE && (text.endsWith(':') || isBold);
}

function isStrong(mark: unknown): boolean {
  return objectOf(mark)?.['type'] === 'strong';
}
