/** Nodes of an Atlassian document as they are read and made by the careful writing: plain JSON, of which only known parts are believed. */
import { listOf, objectOf, textOf } from '../unknown-json';

export type DocNode = Readonly<Record<string, unknown>>;

/** Indexes of `content`, from the document down. */
export type Path = readonly number[];

export const keyOf = (path: Path): string => path.join('.');

export function childrenOf(node: DocNode): readonly unknown[] {
  return listOf(node['content']);
}

/** The same node with other children; every other part stays the same object, in its order. */
export function withChildren(node: DocNode, content: readonly unknown[]): DocNode {
  return { ...node, content };
}

/** Blocks hold them; a paragraph typed by hand may hold several lines. */
export function inlineText(node: unknown): string {
  const { type, text, attrs } = objectOf(node) ?? {};
  if (type === 'hardBreak') return '\n';
  const own = objectOf(attrs) ?? {};
  if (type === 'date') {
    const day = new Date(Number(own['timestamp']));
    return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
  }
  if (type === 'placeholder' || type === 'media' || type === 'mediaInline') return '';
  return textOf(text) ?? textOf(own['text']) ?? textOf(own['shortName']) ?? textOf(own['url']) ?? '';
}

export function textOfInline(nodes: readonly unknown[]): string {
  return nodes.map(inlineText).join('');
}

/** What people type: lines become breaks, and what no document may hold is left out. Never read as markup. */
export function inlineOf(words: string, marks?: unknown): readonly DocNode[] {
  const lines = words.replace(/\r\n?/g, '\n').replace(CONTROL, '').trim().split('\n');
  return lines.flatMap((line, at): DocNode[] => {
    const text: DocNode[] =
      line === ''
        ? []
        : [{ type: 'text', text: line, ...(Array.isArray(marks) && marks.length > 0 && { marks }) }];
    return at === 0 ? text : [{ type: 'hardBreak' }, ...text];
  });
}

/** All but tab and line feed. */
// eslint-disable-next-line no-control-regex -- these are what is to be left out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

export const paragraph = (words: string): DocNode => ({ type: 'paragraph', content: inlineOf(words) });
export const heading = (words: string): DocNode => ({
  type: 'heading',
  attrs: { level: 3 },
  content: inlineOf(words),
});
export const listItem = (words: string): DocNode => ({ type: 'listItem', content: [paragraph(words)] });
export const bulletList = (items: readonly DocNode[]): DocNode => ({ type: 'bulletList', content: items });

/** As words are compared: whatever stands between them. */
export function sameWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
