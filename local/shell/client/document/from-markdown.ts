/**
 * Markdown as an Atlassian document. marklassian does the reading; this file sees to it that every list, task and table
 * holds what the document's schema asks for.
 */
import { markdownToAdf } from 'marklassian';
import { parseDocument } from './node';
import type { DocumentNode } from './node';
import { prepared } from './prepare-markdown';

/** A document in Jira's own JSON. */
export interface DocumentJson {
  readonly version: 1;
  readonly type: 'doc';
  readonly content: readonly NodeJson[];
}

interface NodeJson {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: Readonly<Record<string, unknown>> }[];
  readonly content?: readonly NodeJson[];
}

export function fromMarkdown(markdown: string): DocumentJson {
  const document = parseDocument(markdownToAdf(prepared(markdown)));
  return {
    version: 1,
    type: 'doc',
    content: (document?.content ?? []).flatMap((node) => block(node, 'doc')),
  };
}

/** Which blocks may stand inside which; where one may not, its text stays as a paragraph. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  listItem: ['paragraph', 'bulletList', 'orderedList', 'taskList', 'codeBlock', 'mediaSingle'],
  blockquote: ['paragraph', 'bulletList', 'orderedList', 'codeBlock', 'mediaSingle'],
};

function block(node: DocumentNode, parent: string): readonly NodeJson[] {
  const allowed = ALLOWED[parent];
  if (allowed !== undefined && !allowed.includes(node.type)) return asParagraphs(node);
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [json(node, inline(node.content))];
    case 'codeBlock':
      return [
        json(
          node,
          node.content.flatMap((child) => (child.text === '' ? [] : [json(child, [])])),
        ),
      ];
    case 'taskList':
      return [json(node, node.content.flatMap(task))];
    case 'listItem': {
      const content = node.content.flatMap((child) => block(child, 'listItem'));
      const starts = content[0] !== undefined && !content[0].type.endsWith('List');
      return [json(node, starts ? content : [EMPTY, ...content])];
    }
    case 'tableHeader':
    case 'tableCell':
    case 'blockquote': {
      const content = node.content.flatMap((child) => block(child, node.type));
      return [json(node, content.length > 0 ? content : [EMPTY])];
    }
    default:
      return [
        json(
          node,
          node.content.flatMap((child) => block(child, node.type)),
        ),
      ];
  }
}

const EMPTY: NodeJson = { type: 'paragraph', content: [] };

function asParagraphs(node: DocumentNode): readonly NodeJson[] {
  if (node.type === 'rule') return [];
  const inlineOnly = node.content.every(({ type }) => type === 'text' || type === 'hardBreak');
  if (inlineOnly)
    return node.content.length > 0 ? [{ type: 'paragraph', content: inline(node.content) }] : [];
  return node.content.flatMap(asParagraphs);
}

/** A task holds words only; a list under it becomes its neighbour. */
function task(item: DocumentNode): readonly NodeJson[] {
  if (item.type === 'taskList') return [json(item, item.content.flatMap(task))];
  const words = item.content.filter(({ type }) => type === 'text' || type === 'hardBreak');
  const tasks = item.content.filter(({ type }) => type === 'taskList');
  return [json(item, inline(words)), ...tasks.flatMap(task)];
}

/** marklassian cuts text at every escaped sign; the pieces are put together again. */
function inline(nodes: readonly DocumentNode[]): readonly NodeJson[] {
  const result: NodeJson[] = [];
  for (const node of nodes) {
    const before = result.at(-1);
    if (node.type === 'text' && node.text === '') continue;
    const next = json(node, []);
    const joins = before?.text !== undefined && JSON.stringify(before.marks) === JSON.stringify(next.marks);
    if (node.type === 'text' && joins)
      result[result.length - 1] = { ...before, text: before.text + node.text };
    else result.push(next);
  }
  return withoutLastSpaces(result);
}

function withoutLastSpaces(nodes: readonly NodeJson[]): readonly NodeJson[] {
  const last = nodes.at(-1);
  if (last?.text === undefined) return nodes;
  const text = last.text.trimEnd();
  return [...nodes.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

function json(node: DocumentNode, content: readonly NodeJson[]): NodeJson {
  const holdsNothing = ['text', 'hardBreak', 'rule', 'media'].includes(node.type);
  return {
    type: node.type,
    ...(node.text === '' ? {} : { text: node.text }),
    ...(Object.keys(node.attrs).length === 0 ? {} : { attrs: node.attrs }),
    ...(node.marks.length === 0 ? {} : { marks: node.marks.map(mark) }),
    ...(holdsNothing ? {} : { content }),
  };
}

function mark(from: DocumentNode['marks'][number]): NonNullable<NodeJson['marks']>[number] {
  return Object.keys(from.attrs).length === 0 ? { type: from.type } : from;
}
