/** A new criterion in the form of those that it joins: an item of the list, a check box, a row of the table, a paragraph. */
import { objectOf, textOf } from '../unknown-json';
import { bulletList, childrenOf, inlineOf, listItem, paragraph, withChildren, type DocNode } from './nodes';
import { cellsOf, walk, type Place } from './places';

/** Makes them for one document, in which no two check boxes may have the same id. */
export class NewItems {
  readonly #ids = new Set<string>();
  #made = 0;

  constructor(document: DocNode) {
    walk(document, (node) => {
      const id = textOf(objectOf(node['attrs'])?.['localId']);
      if (id !== undefined) this.#ids.add(id);
    });
  }

  /** @param place what they stand beside, as a whole */
  beside({ kind, node }: Pick<Place, 'kind' | 'node'>, texts: readonly string[]): readonly DocNode[] {
    switch (kind) {
      case 'item':
        return texts.map(listItem);
      case 'task':
        return texts.map((text) => this.#task(node, text));
      case 'row':
        return texts.map((text) => rowLike(node, text));
      case 'block':
      case 'line':
        return texts.map(paragraph);
    }
  }

  /** Below a title that has its first criterion in its own line. */
  below(texts: readonly string[]): readonly DocNode[] {
    return [bulletList(texts.map(listItem))];
  }

  #task(like: DocNode, text: string): DocNode {
    const isDecision = like['type'] === 'decisionItem';
    const attrs = { localId: this.#id(), state: isDecision ? 'DECIDED' : 'TODO' };
    if (like['type'] === 'blockTaskItem') return { type: 'blockTaskItem', attrs, content: [paragraph(text)] };
    return { type: isDecision ? 'decisionItem' : 'taskItem', attrs, content: inlineOf(text) };
  }

  #id(): string {
    for (;;) {
      this.#made += 1;
      const id = `criterion-${this.#made}`;
      if (!this.#ids.has(id)) return id;
    }
  }
}

/** As many cells, of which the one that says most in the other row says this. */
function rowLike(row: DocNode, text: string): DocNode {
  const cells = cellsOf(row);
  const parts = text.split(' | ');
  const longest = longestOf(cells);
  const content = childrenOf(row).map((cell, at) => {
    const { attrs } = objectOf(cell) ?? {};
    const words = parts.length === cells.length ? (parts[at] ?? '') : at === longest ? text : '';
    return { type: 'tableCell', ...(attrs !== undefined && { attrs }), content: [paragraph(words)] };
  });
  return withChildren(row, content);
}

export function longestOf(cells: readonly string[]): number {
  return cells.reduce((best, cell, at) => (cell.length > (cells[best]?.length ?? 0) ? at : best), 0);
}
