/**
 * An Atlassian document (ADF) as a tree that can be trusted in its shape: types, texts and marks are what they say,
 * attributes are still unknown. Reading never fails; what makes no sense is left out.
 */

export interface DocumentNode {
  readonly type: string;
  readonly text: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly marks: readonly Mark[];
  readonly content: readonly DocumentNode[];
}

export interface Mark {
  readonly type: string;
  readonly attrs: Readonly<Record<string, unknown>>;
}

/** Deeper nesting is no text that somebody wrote, and would exhaust the stack. */
const DEEPEST = 60;

/** @returns the document, or `null` where the value is none or is empty */
export function parseDocument(value: unknown): DocumentNode | null {
  const node = nodeIn(value, 0);
  return node?.type === 'doc' && node.content.length > 0 ? node : null;
}

/** All text of a node, blocks separated by line breaks. */
export function plainText(node: DocumentNode): string {
  if (node.type === 'hardBreak') return '\n';
  const own = node.text === '' ? (labelOf(node) ?? '') : node.text;
  const parts = node.content.map(plainText);
  const inline = node.content.some(({ type }) => type === 'text');
  return own + parts.join(inline ? '' : '\n');
}

/** Words of a node that keeps them in its attributes: a mention, a status, an emoji. */
export function labelOf(node: DocumentNode): string | null {
  const { text, shortName, title } = node.attrs;
  for (const word of [text, shortName, title]) if (typeof word === 'string' && word !== '') return word;
  return null;
}

/** A text attribute, or `null`. */
export function textAttr(holder: DocumentNode | Mark, name: string): string | null {
  const value = holder.attrs[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A whole number from an attribute within bounds, or `otherwise`. */
export function numberAttr(node: DocumentNode, name: string, otherwise: number, most: number): number {
  const value = node.attrs[name];
  return typeof value === 'number' && Number.isInteger(value) && value >= 1
    ? Math.min(value, most)
    : otherwise;
}

function nodeIn(value: unknown, depth: number): DocumentNode | null {
  if (!isRecord(value) || typeof value['type'] !== 'string' || depth > DEEPEST) return null;
  return {
    type: value['type'],
    text: typeof value['text'] === 'string' ? value['text'] : '',
    attrs: isRecord(value['attrs']) ? value['attrs'] : {},
    marks: listIn(value['marks']).flatMap(markIn),
    content: listIn(value['content']).flatMap((child) => nodeIn(child, depth + 1) ?? []),
  };
}

function markIn(value: unknown): readonly Mark[] {
  if (!isRecord(value) || typeof value['type'] !== 'string') return [];
  return [{ type: value['type'], attrs: isRecord(value['attrs']) ? value['attrs'] : {} }];
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
