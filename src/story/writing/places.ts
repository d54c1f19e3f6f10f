/** Where words stand in a document: its items, rows, paragraphs and the lines of these, in reading order. */
import { blockOfLine } from '../line';
import { objectOf } from '../unknown-json';
import { childrenOf, sameWords, textOfInline, type DocNode, type Path } from './nodes';

export interface Place {
  readonly kind: 'item' | 'task' | 'row' | 'block' | 'line';
  readonly path: Path;
  readonly node: DocNode;
  /** As it is compared. */
  readonly words: string;
  /** Of a line: which one of its block, from 0. */
  readonly line?: number;
}

/** No editor nests deeper; what is deeper is read, but not written. */
const DEEPEST = 100;
const TASKS: ReadonlySet<string> = new Set(['taskItem', 'blockTaskItem', 'decisionItem']);
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading']);

/** Calls back for each node of a document in reading order, down to a depth that editors make. */
export function walk(document: DocNode, visit: (node: DocNode, path: Path) => void): void {
  const steps: { readonly node: DocNode; readonly path: Path }[] = [{ node: document, path: [] }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    visit(step.node, step.path);
    if (step.path.length >= DEEPEST) continue;
    const children = childrenOf(step.node);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = objectOf(children[at]);
      if (child !== undefined) steps.push({ node: child, path: [...step.path, at] });
    }
  }
}

/** Every place that could hold one criterion; the larger before the smaller. */
export function placesIn(document: DocNode): readonly Place[] {
  const places: Place[] = [];
  walk(document, (node, path) => {
    const type = String(node['type']);
    if (type === 'listItem') places.push({ kind: 'item', path, node, words: sameWords(itemText(node)) });
    else if (TASKS.has(type))
      places.push({ kind: 'task', path, node, words: sameWords(textOfInline(childrenOf(node))) });
    else if (type === 'tableRow')
      places.push({ kind: 'row', path, node, words: sameWords(cellsOf(node).join(' | ')) });
    else if (BLOCKS.has(type)) {
      const text = textOfInline(childrenOf(node));
      places.push({ kind: 'block', path, node, words: sameWords(blockOfLine(text)?.text ?? text) });
      const lines = text.split('\n');
      if (lines.length > 1)
        lines.forEach((line, at) => {
          places.push({
            kind: 'line',
            path,
            node,
            line: at,
            words: sameWords(blockOfLine(line)?.text ?? line),
          });
        });
    }
  });
  return places;
}

/** The paragraphs of an item itself, without the lists within it. */
function itemText(item: DocNode): string {
  return childrenOf(item)
    .map(objectOf)
    .filter((child) => child?.['type'] === 'paragraph')
    .map((child) => textOfInline(childrenOf(child ?? {})))
    .join('\n');
}

/** The words of each cell of a row. */
export function cellsOf(row: DocNode): readonly string[] {
  return childrenOf(row).map((cell) =>
    childrenOf(objectOf(cell) ?? {})
      .map((block) => textOfInline(childrenOf(objectOf(block) ?? {})))
      .join('\n')
      .trim(),
  );
}
