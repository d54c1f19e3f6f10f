/** The form of a node in an Atlassian document, read from JSON that anybody may have written. */
import { isRecord } from './json';

export interface AdfNode {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly unknown[];
  readonly content?: readonly AdfNode[];
}

/** Documents deeper than this are no text that somebody wrote; walking on would exhaust the stack. */
const DEEPEST = 100;

/**
 * Parses the children of a node. What is no node, says nothing, or lies too deep is left away; attributes that are
 * null, empty or an editor's own notes (`__…`) go too, since the schema of Atlassian documents refuses them.
 */
export function readNodes(value: unknown, ids: LocalIds = localIds(), depth = 0): AdfNode[] {
  if (!Array.isArray(value) || depth > DEEPEST) return [];
  return value.flatMap((one) => {
    const node = readNode(one, ids, depth);
    return node === undefined ? [] : [node];
  });
}

/** Local ids tell tasks and decisions of one document apart; a count does that, and the same text gives the same document. */
export type LocalIds = () => string;

export function localIds(): LocalIds {
  let count = 0;
  return () => {
    count += 1;
    return `local-${count}`;
  };
}

const NEEDS_LOCAL_ID: ReadonlySet<string> = new Set([
  'taskList',
  'taskItem',
  'blockTaskItem',
  'decisionList',
  'decisionItem',
]);

function readNode(value: unknown, ids: LocalIds, depth: number): AdfNode | undefined {
  if (!isRecord(value) || typeof value['type'] !== 'string') return undefined;
  const { type, text, attrs, marks, content } = value;
  if (type === 'text') {
    if (typeof text !== 'string' || text === '') return undefined;
    const kept = readMarks(marks);
    return { type, text, ...(kept.length > 0 && { marks: kept }) };
  }
  const keptAttrs = readAttrs(attrs);
  if (NEEDS_LOCAL_ID.has(type)) keptAttrs['localId'] = ids();
  const keptMarks = readMarks(marks);
  return {
    type,
    ...(typeof text === 'string' && { text }),
    ...(Object.keys(keptAttrs).length > 0 && { attrs: keptAttrs }),
    ...(keptMarks.length > 0 && { marks: keptMarks }),
    ...(Array.isArray(content) && { content: readNodes(content, ids, depth + 1) }),
  };
}

/** A link that would run a script is text like any other. */
function readMarks(marks: unknown): Readonly<Record<string, unknown>>[] {
  if (!Array.isArray(marks)) return [];
  return marks.flatMap((mark: unknown) => {
    if (!isRecord(mark) || typeof mark['type'] !== 'string') return [];
    const attrs = readAttrs(mark['attrs']);
    if (mark['type'] === 'link' && !isHarmless(attrs['href'])) return [];
    return [{ type: mark['type'], ...(Object.keys(attrs).length > 0 && { attrs }) }];
  });
}

function readAttrs(attrs: unknown): Record<string, unknown> {
  if (!isRecord(attrs)) return {};
  return Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) =>
        value !== null &&
        value !== undefined &&
        !name.startsWith('__') &&
        !(name === 'localId' && value === '') &&
        !(name === 'url' && !isHarmless(value)),
    ),
  );
}

/** Addresses without a scheme are relative; of the schemes only those that open a page or a letter are kept. */
function isHarmless(address: unknown): boolean {
  if (typeof address !== 'string' || address === '') return false;
  // Browsers overlook blanks and control characters in a scheme: "java\tscript:" runs.
  const scheme = /^([^/?#:]*):/.exec(address.replace(/[\p{Cc}\s]/gu, ''))?.[1];
  return scheme === undefined || /^(?:https?|ftps?|mailto|tel)$/i.test(scheme);
}
