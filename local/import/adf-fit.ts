/**
 * Makes a converter's nodes obey the content rules of Atlassian documents. Both converters nest what the rules
 * forbid (a heading in a list item, a table in a quote); its words are kept, in a form that is allowed there.
 */
import type { AdfNode } from './adf-node';

const INLINE: ReadonlySet<string> = new Set(
  'text hardBreak mention emoji date status inlineCard placeholder mediaInline inlineExtension'.split(' '),
);

const LISTS = ['bulletList', 'orderedList'] as const;
const MEDIA = ['mediaSingle'] as const;
const ANYWHERE = ['paragraph', 'codeBlock', 'taskList', ...LISTS, ...MEDIA] as const;
const PANEL = [...ANYWHERE, 'heading', 'mediaGroup', 'rule', 'decisionList', 'blockCard'] as const;

/** Which blocks may stand in which node, of those that the converters write. */
const BLOCKS_IN: Readonly<Record<string, ReadonlySet<string>>> = {
  doc: new Set([...PANEL, 'panel', 'blockquote', 'table', 'expand', 'embedCard']),
  blockquote: new Set(['paragraph', 'codeBlock', 'mediaGroup', ...LISTS, ...MEDIA]),
  listItem: new Set(ANYWHERE),
  panel: new Set(PANEL),
  tableCell: new Set([...PANEL, 'panel', 'blockquote', 'embedCard']),
  tableHeader: new Set([...PANEL, 'panel', 'blockquote', 'embedCard']),
  expand: new Set([...PANEL, 'panel', 'blockquote', 'table', 'embedCard']),
};

/** Nodes whose children are of one kind. */
const PARTS_OF: Readonly<Record<string, readonly string[]>> = {
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  mediaSingle: ['media'],
  mediaGroup: ['media'],
  taskList: ['taskItem', 'taskList'],
  decisionList: ['decisionItem'],
};

const HOLDS_INLINE: ReadonlySet<string> = new Set(['paragraph', 'heading', 'taskItem', 'decisionItem']);

/** The top-level blocks of a document. */
export function fitDocument(nodes: readonly AdfNode[]): AdfNode[] {
  return fitBlocks(nodes, 'doc');
}

function fitBlocks(nodes: readonly AdfNode[], parent: string): AdfNode[] {
  const allowed = BLOCKS_IN[parent] ?? new Set<string>();
  const blocks: AdfNode[] = [];
  let loose: AdfNode[] = [];
  const closeParagraph = (): void => {
    const inline = fitInline(loose);
    if (inline.length > 0) blocks.push({ type: 'paragraph', content: inline });
    loose = [];
  };
  for (const node of nodes) {
    if (INLINE.has(node.type)) {
      loose.push(node);
      continue;
    }
    closeParagraph();
    if (allowed.has(node.type)) blocks.push(...fitBlock(node));
    else blocks.push(...fitBlocks(loosened(node), parent));
  }
  closeParagraph();
  return blocks;
}

/** A block that may not stand here: its words as paragraphs, or whatever its children are. */
function loosened(node: AdfNode): readonly AdfNode[] {
  const content = node.content ?? [];
  if (node.type === 'heading') return [{ type: 'paragraph', content: content.map(bold) }];
  if (HOLDS_INLINE.has(node.type)) return [{ type: 'paragraph', content }];
  if (node.type === 'codeBlock') return [{ type: 'paragraph', content }];
  if (node.type === 'tableRow') return [{ type: 'paragraph', content: joined(content, ' | ') }];
  return content;
}

/** The block itself, obeying the rules inside too; none when nothing of it is left. */
function fitBlock(node: AdfNode): AdfNode[] {
  if (HOLDS_INLINE.has(node.type)) {
    const content = fitInline(node.content ?? []);
    return content.length === 0 && node.type === 'paragraph' ? [] : [{ ...withoutMarks(node), content }];
  }
  if (node.type === 'codeBlock') {
    const text = wordsOf(node);
    return [{ ...withoutMarks(node), ...(text !== '' && { content: [{ type: 'text', text }] }) }];
  }
  const parts = PARTS_OF[node.type];
  if (parts !== undefined) return fitParts(node, parts);
  if (node.type in BLOCKS_IN) {
    const content = fitBlocks(node.content ?? [], node.type);
    if (content.length > 0) return [{ ...node, content }];
    // A cell holds its place in the row, and an item its place in the list, even when empty.
    const keepsPlace = node.type === 'tableCell' || node.type === 'tableHeader' || node.type === 'listItem';
    return keepsPlace ? [{ ...node, content: [{ type: 'paragraph', content: [] }] }] : [];
  }
  return node.type === 'media' ? fitMedia(node) : [node];
}

/** A picture is either a file of the site, by its id, or an address elsewhere; the converter gives both halves to each. */
function fitMedia({ type, attrs = {} }: AdfNode): AdfNode[] {
  const isExternal = attrs['type'] === 'external';
  const address = isExternal ? attrs['url'] : attrs['id'];
  if (typeof address !== 'string' || address === '') return [];
  const kept = isExternal
    ? ['type', 'url', 'alt', 'width', 'height']
    : ['type', 'id', 'collection', 'alt', 'width', 'height'];
  return [{ type, attrs: Object.fromEntries(Object.entries(attrs).filter(([name]) => kept.includes(name))) }];
}

function fitParts(node: AdfNode, parts: readonly string[]): AdfNode[] {
  const content = (node.content ?? []).flatMap((part) => {
    if (parts.includes(part.type)) return fitBlock(part);
    if (node.type === 'bulletList' || node.type === 'orderedList')
      return fitBlock({ type: 'listItem', content: [part] });
    return [];
  });
  return content.length > 0 ? [{ ...node, content }] : [];
}

function fitInline(nodes: readonly AdfNode[]): AdfNode[] {
  const inline = nodes.flatMap((node): readonly AdfNode[] => {
    if (INLINE.has(node.type)) return [node.type === 'text' ? { ...node, ...fitMarks(node) } : node];
    const words = fitInline(joined(node.content ?? [], ' '));
    return words.length > 0 ? [{ type: 'hardBreak' }, ...words] : [];
  });
  const first = inline.findIndex(({ type }) => type !== 'hardBreak');
  return first === -1 ? [] : inline.slice(first);
}

const ONCE_WITH_CODE: ReadonlySet<unknown> = new Set(['code', 'link', 'annotation']);

/** Each mark once, and beside `code` only those that the rules allow there. */
function fitMarks(node: AdfNode): { marks?: readonly unknown[] } {
  if (node.marks === undefined) return {};
  const types = node.marks.map(typeOf);
  const isCode = types.includes('code');
  const marks = node.marks.filter(
    (mark, at) => types.indexOf(typeOf(mark)) === at && (!isCode || ONCE_WITH_CODE.has(typeOf(mark))),
  );
  return { marks };
}

function typeOf(mark: unknown): unknown {
  return typeof mark === 'object' && mark !== null && 'type' in mark ? mark.type : undefined;
}

function bold(node: AdfNode): AdfNode {
  if (node.type !== 'text') return node;
  const marks = node.marks ?? [];
  return { ...node, marks: [...marks, { type: 'strong' }] };
}

/** The inline content of several nodes in one line. */
function joined(nodes: readonly AdfNode[], between: string): AdfNode[] {
  return nodes.flatMap((node, at) => {
    if (INLINE.has(node.type)) return [node];
    const inner = joined(node.content ?? [], ' ');
    return at === 0 || inner.length === 0 ? inner : [{ type: 'text', text: between }, ...inner];
  });
}

function wordsOf(node: AdfNode): string {
  return node.type === 'hardBreak' ? '\n' : (node.text ?? (node.content ?? []).map(wordsOf).join(''));
}

function withoutMarks({ type, attrs }: AdfNode): AdfNode {
  return { type, ...(attrs !== undefined && { attrs }) };
}
