/** Headings of a document by their words. */
import { objectOf } from '../unknown-json';
import { childrenOf, sameWords, textOfInline } from './nodes';

/** The index of the heading of these words among a document's own blocks; -1 where there is none. */
export function titleAt(children: readonly unknown[], title: string): number {
  return children.findIndex((child) => {
    const node = objectOf(child);
    return node?.['type'] === 'heading' && asTitle(textOfInline(childrenOf(node))) === asTitle(title);
  });
}

const asTitle = (text: string): string => sameWords(text).replace(/:$/, '').toLowerCase();
