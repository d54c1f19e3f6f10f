/**
 * Careful writing of Atlassian documents: one change, and everything that it doesn't concern stays as it is, byte for byte, known to us
 * or not. Linear in the document but for the list of criteria; never throws.
 */
import { listOf, objectOf } from '../unknown-json';
import { Changes } from './changes';
import type { DocumentEdit } from './document-edit';
import { editCriteria } from './edit-criteria';
import {
  childrenOf,
  heading,
  keyOf,
  paragraph,
  sameWords,
  textOfInline,
  withChildren,
  type DocNode,
  type Path,
} from './nodes';
import { walk } from './places';
import { titleAt } from './titles';
import { spliced } from './write-words';

/**
 * @param document as Jira gave it; whatever is no document counts as an empty one
 * @returns the new document; `null` where nothing would change
 */
export function editDocument(document: unknown, edit: DocumentEdit): DocNode | null {
  const before = documentOf(document);
  const after = edited(before, edit);
  return after === null || isSame(before, after) ? null : after;
}

/** A document that is nested too deep to be sent can't be changed. */
function isSame(one: DocNode, other: DocNode): boolean {
  try {
    return JSON.stringify(one) === JSON.stringify(other);
  } catch (error) {
    if (error instanceof RangeError) return true;
    throw error;
  }
}

function documentOf(value: unknown): DocNode {
  const node = objectOf(value);
  if (node?.['type'] === 'doc' && Array.isArray(node['content'])) return node;
  return { type: 'doc', version: 1, content: [] };
}

function edited(document: DocNode, edit: DocumentEdit): DocNode | null {
  switch (edit.kind) {
    case 'criteria':
      return editCriteria(document, edit);
    case 'replace':
      return replaced(document, edit.passage, edit.by);
    case 'continue':
      return continued(document, edit.passage, edit.words);
    case 'append':
      return appended(document, edit.heading, edit.paragraphs);
  }
}

function replaced(document: DocNode, passage: string, by: string): DocNode | null {
  const found = find(document, passage);
  if (found === null) return null;
  return changedAt(document, found.path, spliced(found.node, found.from, found.to, by));
}

function continued(document: DocNode, passage: string, words: string): DocNode | null {
  if (words.trim() === '') return null;
  const found = find(document, passage);
  if (found === null) {
    const alone = words.replace(/^[\s,;–-]+/, '');
    return withChildren(document, [paragraph(capital(alone)), ...childrenOf(document)]);
  }
  const text = textOfInline(childrenOf(found.node));
  // What goes on with the sentence stands before its full stop.
  const isStopped = /[.!…]/.test(text.charAt(found.to - 1)) && /^[\s]*[,;\p{Ll}]/u.test(words);
  const at = isStopped ? found.to - 1 : found.to;
  const isApart = /^[\s,.;:!?]/.test(words) || /\s$/.test(text.slice(0, at));
  return changedAt(document, found.path, spliced(found.node, at, at, isApart ? words : ` ${words}`));
}

function appended(document: DocNode, title: string | null, texts: readonly string[]): DocNode | null {
  const blocks = texts.filter((text) => text.trim() !== '').map(paragraph);
  if (blocks.length === 0) return null;
  const children = childrenOf(document);
  const at = title === null ? -1 : titleAt(children, title);
  if (at === -1) {
    const head = title === null ? [] : [heading(title)];
    return withChildren(document, [...children, ...head, ...blocks]);
  }
  const end = endOfSection(children, at);
  return withChildren(document, [...children.slice(0, end), ...blocks, ...children.slice(end)]);
}

function endOfSection(children: readonly unknown[], titleIndex: number): number {
  const next = children.findIndex((child, at) => at > titleIndex && objectOf(child)?.['type'] === 'heading');
  return next === -1 ? children.length : next;
}

const WORD_HOLDERS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'taskItem',
  'decisionItem',
  'codeBlock',
  'caption',
]);

interface Found {
  readonly path: Path;
  readonly node: DocNode;
  readonly from: number;
  readonly to: number;
}

/** Where the words first stand within one block, whatever space is between them. */
function find(document: DocNode, passage: string): Found | null {
  const words = sameWords(passage)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\u00a0]+'),
    'u',
  );
  let found: Found | null = null;
  walk(document, (node, path) => {
    if (found !== null || !WORD_HOLDERS.has(String(node['type']))) return;
    const match = pattern.exec(textOfInline(listOf(node['content'])));
    if (match !== null) found = { path, node, from: match.index, to: match.index + match[0].length };
  });
  return found;
}

function changedAt(document: DocNode, path: Path, node: DocNode): DocNode {
  if (keyOf(path) === '') return node;
  const changes = new Changes();
  changes.at(path, { instead: [node] });
  return changes.made(document);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
