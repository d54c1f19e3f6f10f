/** The list of criteria becomes another one: what is in both stays as it stands, new ones follow the one before them. */
import { objectOf } from '../unknown-json';
import { align, type Step } from './align';
import { Changes } from './changes';
import type { DocumentEdit } from './document-edit';
import {
  bulletList,
  childrenOf,
  heading,
  inlineOf,
  listItem,
  paragraph,
  sameWords,
  textOfInline,
  withChildren,
  type DocNode,
  type Path,
} from './nodes';
import { cellsOf, placesIn, type Place } from './places';
import { titleAt } from './titles';
import { spliced } from './write-words';

/** @returns `null` where both lists say the same */
export function editCriteria(
  document: DocNode,
  edit: Extract<DocumentEdit, { kind: 'criteria' }>,
): DocNode | null {
  const after = edit.after.filter((text) => text.trim() !== '');
  const places = locate(document, edit.before);
  const known = edit.before.filter((_, at) => places[at] !== null);
  const found = places.filter((place) => place !== null);
  const steps = align(known, after);
  if (steps.every(({ kind }) => kind === 'keep')) return null;
  if (found.length === 0) return withNewList(document, edit.heading, after);
  return made(document, steps, found);
}

/** Where each text stands: the first place that no other one has taken, after the one before it where there is such a one. */
function locate(document: DocNode, texts: readonly string[]): readonly (Place | null)[] {
  const places = placesIn(document);
  const taken = new Set<number>();
  let last = -1;
  return texts.map((text) => {
    const words = sameWords(text);
    const isFree = (place: Place, at: number): boolean =>
      !taken.has(at) && isWithinNone(place, at) && says(place, words);
    const isWithinNone = (place: Place, at: number): boolean =>
      ![...taken].some((other) => other !== at && overlaps(places[other], place));
    let at = places.findIndex((place, index) => index > last && isFree(place, index));
    if (at === -1) at = places.findIndex(isFree);
    const place = places[at];
    if (place === undefined) return null;
    taken.add(at);
    last = at;
    return place;
  });
}

function says({ kind, node, words }: Place, wanted: string): boolean {
  return words === wanted || (kind === 'row' && cellsOf(node).some((cell) => sameWords(cell) === wanted));
}

/** One holds the other: the words of an item are those of its paragraph, too. Two lines of a block are two places. */
function overlaps(one: Place | undefined, other: Place): boolean {
  if (one === undefined) return false;
  if (one.line !== undefined && other.line !== undefined && one.node === other.node)
    return one.line === other.line;
  const [short, long] = one.path.length <= other.path.length ? [one, other] : [other, one];
  if (!short.path.every((index, depth) => long.path[depth] === index)) return false;
  // An item within the list of another item is a criterion of its own.
  return long.kind !== 'item' || short.path.length === long.path.length;
}

function made(document: DocNode, steps: readonly Step[], places: readonly Place[]): DocNode {
  const changes = new Changes();
  const lines = new Map<DocNode, { readonly path: Path; readonly texts: Map<number, string | null> }>();
  const atLine = ({ node, path, line }: Place, text: string | null): void => {
    const known = lines.get(node) ?? { path, texts: new Map<number, string | null>() };
    known.texts.set(line ?? 0, text);
    lines.set(node, known);
  };
  let anchor: Place | null = null;
  const first: string[] = [];
  for (const step of steps) {
    const place: Place | undefined = step.kind === 'add' ? undefined : places[step.at];
    if (step.kind === 'add') {
      if (anchor === null) first.push(step.text);
      else changes.at(homeOf(anchor), { after: [itemBeside(document, anchor, step.text)] });
    } else if (place !== undefined) {
      if (step.kind === 'remove') {
        if (place.kind === 'line') atLine(place, null);
        else changes.at(place.path, { instead: within(place.node) });
      } else if (step.kind === 'change') {
        if (place.kind === 'line') atLine(place, step.text);
        else changes.at(place.path, { instead: [rewritten(place, step.text)] });
      }
      anchor = place;
    }
  }
  const [top] = places;
  if (top !== undefined && first.length > 0)
    changes.at(homeOf(top), { before: first.map((text) => itemBeside(document, top, text)) });
  for (const [node, { path, texts }] of lines) changes.at(path, { instead: withLines(node, texts) });
  return changes.made(document);
}

/** Beside what something new may stand: an item itself; for a row its table, for a line its block. */
function homeOf({ kind, path }: Place): Path {
  return kind === 'row' ? path.slice(0, -1) : path;
}

/** In the form of what it follows. Beside what is no list it is a list of its own. */
function itemBeside(document: DocNode, { kind, node, path }: Place, text: string): DocNode {
  if (kind === 'item') return listItem(text);
  if (kind === 'task') return { ...taskLike(node, path, text), content: inlineOf(text) };
  const parent = nodeAt(document, path.slice(0, -1));
  // A paragraph of an item can't be followed by the item's own kind.
  return parent?.['type'] === 'tableRow' ? paragraph(text) : bulletList([listItem(text)]);
}

function taskLike(node: DocNode, path: Path, text: string): DocNode {
  const localId = `${path.join('-')}-${sameWords(text).length}-${node['type'] === 'decisionItem' ? 'd' : 't'}`;
  return node['type'] === 'decisionItem'
    ? { type: 'decisionItem', attrs: { localId, state: 'DECIDED' } }
    : { type: 'taskItem', attrs: { localId, state: 'TODO' } };
}

function nodeAt(document: DocNode, path: Path): DocNode | undefined {
  let node: DocNode | undefined = document;
  for (const index of path) node = node === undefined ? undefined : objectOf(childrenOf(node)[index]);
  return node;
}

/** Of an item that goes, the items within it stay: they are criteria of their own. */
function within(node: DocNode): readonly DocNode[] {
  if (node['type'] !== 'listItem') return [];
  const kept: DocNode[] = [];
  for (const child of childrenOf(node)) {
    const list = objectOf(child);
    if (list?.['type'] !== 'bulletList' && list?.['type'] !== 'orderedList') continue;
    for (const item of childrenOf(list)) {
      const known = objectOf(item);
      if (known !== undefined) kept.push(known);
    }
  }
  return kept;
}

/** The same node with other words: its state, its place and the lists within it stay. */
function rewritten({ kind, node, words }: Place, text: string): DocNode {
  if (kind === 'row') return rewrittenRow(node, words, text);
  if (node['type'] !== 'listItem') return spliced(node, 0, textOfInline(childrenOf(node)).length, text);
  const own = childrenOf(node).filter((child) => objectOf(child)?.['type'] !== 'paragraph');
  const old =
    objectOf(childrenOf(node).find((child) => objectOf(child)?.['type'] === 'paragraph')) ?? paragraph('');
  return withChildren(node, [spliced(old, 0, textOfInline(childrenOf(old)).length, text), ...own]);
}

function rewrittenRow(row: DocNode, words: string, text: string): DocNode {
  const cells = cellsOf(row);
  const parts = text.split(' | ');
  const isWhole = parts.length === cells.length;
  const longest = cells.reduce((best, cell, at) => (cell.length > (cells[best]?.length ?? 0) ? at : best), 0);
  const changes = new Changes();
  cells.forEach((cell, at) => {
    const next = isWhole ? parts[at] : at === longest ? text : undefined;
    if (next === undefined || sameWords(next) === sameWords(cell)) return;
    changes.at([at, 0], { instead: [paragraph(next)] });
  });
  return changes.isEmpty || words === sameWords(text) ? row : changes.made(row);
}

/** Lines of a paragraph that people typed as a list: others than those named stay as they are. */
function withLines(block: DocNode, texts: ReadonlyMap<number, string | null>): readonly DocNode[] {
  const all: unknown[][] = [[]];
  for (const child of childrenOf(block)) {
    if (objectOf(child)?.['type'] === 'hardBreak') all.push([]);
    else all.at(-1)?.push(child);
  }
  const kept = all.flatMap((nodes, at): (readonly unknown[])[] => {
    const text = texts.get(at);
    if (text === null) return [];
    if (text === undefined) return [nodes];
    const mark = /^\s*(?:[-*•–]|\d{1,3}[.)])\s+/.exec(textOfInline(nodes))?.[0] ?? '';
    return [inlineOf(mark === '' ? text : `${mark.trimStart()}${text}`)];
  });
  if (kept.length === 0) return [];
  const content = kept.flatMap((nodes, at) => (at === 0 ? nodes : [{ type: 'hardBreak' }, ...nodes]));
  return [withChildren(block, content)];
}

/** Under the heading that is there already with nothing under it, else under one of its own at the end. */
function withNewList(document: DocNode, title: string, texts: readonly string[]): DocNode | null {
  if (texts.length === 0) return null;
  const children = childrenOf(document);
  const list = bulletList(texts.map(listItem));
  const at = titleAt(children, title);
  return at === -1
    ? withChildren(document, [...children, heading(title), list])
    : withChildren(document, [...children.slice(0, at + 1), list, ...children.slice(at + 1)]);
}
