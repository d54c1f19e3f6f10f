/** Where words stand in a document: its items, rows, blocks and the lines of these, in reading order. */
import { blockOfLine } from '../line';
import { objectOf } from '../unknown-json';
import { childrenOf, keyOf, sameWords, textOfInline, type DocNode, type Path } from './nodes';

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
const BLOCKS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'codeBlock']);

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
      places.push({ kind: 'row', path, node, words: sameWords(filledCells(node).join(' | ')) });
    else if (BLOCKS.has(type)) places.push(...blockPlaces(node, path));
  });
  return places;
}

/** A block, and its lines where it has several, or one that people typed as an item. */
function blockPlaces(node: DocNode, path: Path): readonly Place[] {
  const text = textOfInline(childrenOf(node));
  const block: Place = { kind: 'block', path, node, words: wordsOfLine(text) };
  const lines = text.split('\n');
  const ofLines = lines.map((line, at): Place => ({
    kind: 'line',
    path,
    node,
    line: at,
    words: wordsOfLine(line),
  }));
  if (lines.length > 1) return [block, ...ofLines];
  return block.words === sameWords(text) ? [block] : ofLines;
}

/** Without the sign that makes a typed line an item. */
function wordsOfLine(line: string): string {
  return sameWords(blockOfLine(line)?.text ?? line);
}

/** What the words of a document consist of, in reading order and each once: items of one line, check boxes, blocks, lines of blocks. */
export function unitsOf(places: readonly Place[]): readonly Place[] {
  const whole = new Set<string>();
  const inLines = new Set<DocNode>();
  for (const place of places) {
    if (place.kind === 'item' && isOneLine(place.node)) whole.add(keyOf(place.path));
    if (place.kind === 'line') inLines.add(place.node);
  }
  return places.filter(({ kind, node, path, words }) => {
    if (words === '' || kind === 'row') return false;
    if (kind === 'item') return whole.has(keyOf(path));
    return kind !== 'block' || (!inLines.has(node) && !whole.has(keyOf(path.slice(0, -1))));
  });
}

function isOneLine(item: DocNode): boolean {
  return paragraphsOf(item).length === 1 && !itemText(item).includes('\n');
}

/** The paragraphs of an item itself, without the lists within it. */
function itemText(item: DocNode): string {
  return paragraphsOf(item)
    .map((child) => textOfInline(childrenOf(child)))
    .join('\n');
}

function paragraphsOf(item: DocNode): readonly DocNode[] {
  return childrenOf(item)
    .map((child) => objectOf(child))
    .filter((child) => child !== undefined)
    .filter((child) => child['type'] === 'paragraph');
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

/** A row is read without its empty cells. */
function filledCells(row: DocNode): readonly string[] {
  return cellsOf(row).filter((cell) => cell !== '');
}
