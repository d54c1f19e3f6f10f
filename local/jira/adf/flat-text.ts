/** The words of an Atlassian document without its form: what the search index and the change history hold. */
import { isObject } from '../json';

/** Nodes that stand on lines of their own; everything else runs on within its line. */
const INLINE = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'placeholder',
]);

/** @param document an Atlassian document; anything else has no words */
export function flatText(document: unknown): string {
  const lines: string[] = [];
  collect(document, lines);
  return lines.join('\n').trim();
}

function collect(node: unknown, lines: string[]): void {
  if (!isObject(node)) return;
  const children = Array.isArray(node['content']) ? (node['content'] as readonly unknown[]) : [];
  if (children.length > 0 && children.every(isInline)) {
    lines.push(children.map(words).join(''));
    return;
  }
  if (children.length === 0 && node['type'] !== 'doc') lines.push(words(node));
  for (const child of children) collect(child, lines);
}

function isInline(node: unknown): boolean {
  return isObject(node) && typeof node['type'] === 'string' && INLINE.has(node['type']);
}

function words(node: unknown): string {
  if (!isObject(node)) return '';
  if (node['type'] === 'hardBreak') return '\n';
  if (typeof node['text'] === 'string') return node['text'];
  const attributes = isObject(node['attrs']) ? node['attrs'] : {};
  const shown = attributes['text'] ?? attributes['url'] ?? attributes['shortName'];
  return typeof shown === 'string' ? shown : '';
}

/** A document of one paragraph a line; no paragraphs for no words. */
export function documentOf(words: string): { version: 1; type: 'doc'; content: readonly unknown[] } {
  const lines = words === '' ? [] : words.split('\n');
  return {
    version: 1,
    type: 'doc',
    content: lines.map((line) =>
      line === ''
        ? { type: 'paragraph', content: [] }
        : { type: 'paragraph', content: [{ type: 'text', text: line }] },
    ),
  };
}
