/** Changes of a document by place, made all at once: what isn't named stays the very same object. */
import { objectOf } from '../unknown-json';
import { childrenOf, keyOf, withChildren, type DocNode, type Path } from './nodes';

export interface Change {
  /** What stands there from now on; `undefined`: what is there. */
  readonly instead?: readonly DocNode[];
  readonly before?: readonly DocNode[];
  readonly after?: readonly DocNode[];
}

export class Changes {
  readonly #changes = new Map<string, Change>();
  readonly #above = new Set<string>();

  get isEmpty(): boolean {
    return this.#changes.size === 0;
  }

  /** Several of one place are made together. */
  at(path: Path, change: Change): void {
    const known = this.#changes.get(keyOf(path)) ?? {};
    this.#changes.set(keyOf(path), {
      ...known,
      ...(change.instead !== undefined && { instead: change.instead }),
      before: [...(known.before ?? []), ...(change.before ?? [])],
      after: [...(known.after ?? []), ...(change.after ?? [])],
    });
    for (let length = path.length - 1; length >= 0; length -= 1)
      this.#above.add(keyOf(path.slice(0, length)));
  }

  /** A list, a table or a quotation that would be left empty goes, too. */
  made(document: DocNode): DocNode {
    return this.#inside(document, []) ?? withChildren(document, []);
  }

  #inside(node: DocNode, path: Path): DocNode | null {
    if (!this.#above.has(keyOf(path))) return node;
    const children = childrenOf(node).flatMap((child, index) => {
      const place = [...path, index];
      const { instead, before = [], after = [] } = this.#changes.get(keyOf(place)) ?? {};
      const known = objectOf(child);
      const own = instead ?? (known === undefined ? [child] : (this.#inside(known, place) ?? []));
      return [...before, ...(Array.isArray(own) ? own : [own]), ...after];
    });
    return children.length === 0 && HOLDERS.has(String(node['type'])) ? null : withChildren(node, children);
  }
}

const HOLDERS: ReadonlySet<string> = new Set([
  'bulletList',
  'orderedList',
  'taskList',
  'decisionList',
  'table',
  'blockquote',
]);
