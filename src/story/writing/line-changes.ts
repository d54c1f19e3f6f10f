/** Changes of lines, collected by their blocks: the lines of one block are written together. */
import { NO_CHANGE, withLines, type LineChange } from './block-lines';
import type { Changes } from './changes';
import type { DocNode, Path } from './nodes';
import type { Place } from './places';

export class LineChanges {
  readonly #blocks = new Map<DocNode, { readonly path: Path; readonly changes: Map<number, LineChange> }>();

  /** Where a line changes. */
  get paths(): readonly Path[] {
    return [...this.#blocks.values()].map(({ path }) => path);
  }

  /** Several of one line are made together. */
  at({ node, path, line }: Place, change: Partial<LineChange>): void {
    const known = this.#blocks.get(node) ?? { path, changes: new Map<number, LineChange>() };
    const before = known.changes.get(line ?? 0) ?? NO_CHANGE;
    known.changes.set(line ?? 0, {
      ...before,
      ...(change.instead !== undefined && { instead: change.instead }),
      ...(change.from !== undefined && { from: change.from }),
      before: [...before.before, ...(change.before ?? [])],
      after: [...before.after, ...(change.after ?? [])],
    });
    this.#blocks.set(node, known);
  }

  /** Hands them on as changes of their blocks. */
  into(changes: Changes): void {
    for (const [node, { path, changes: ofLines }] of this.#blocks)
      changes.at(path, { instead: withLines(node, ofLines) });
  }
}
