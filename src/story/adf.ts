/**
 * Reading Atlassian documents (ADF), as Jira's REST v3 gives them for descriptions and text fields.
 * Source of the node types: Atlassian's ADF schema (adf-full.json). Documents come from editors, importers and other
 * apps, so nothing is taken for granted: what this version doesn't know is read for its text and named.
 */
import type { RichText } from './story';
import { TextWriter, type Place } from './text-writer';
import { listOf, objectOf, textOf } from './unknown-json';

type Node = Readonly<Record<string, unknown>>;

/** What the ancestors of a node say of it. */
interface Around {
  /** Depth of lists. */
  readonly depth: number;
  readonly ordered: boolean;
  readonly quoted: boolean;
  /** Inside a list item or a check box its paragraphs are lines of one block. */
  readonly inItem: boolean;
}

const TOP: Around = { depth: 0, ordered: false, quoted: false, inItem: false };

/** Either a node to be read, or what is to be done once its content is. */
type Step = { readonly node: unknown; readonly around: Around } | (() => void);

/**
 * Reads a document. Takes time linear in its size, whatever its depth, and never throws.
 * @param document JSON as Jira sent it
 * @returns `null` for an empty document, and for what is no document at all
 */
export function readAdf(document: unknown): RichText | null {
  const writer = new TextWriter();
  // A stack of our own: a document nested a hundred thousand deep would overflow the language's.
  const steps: Step[] = [{ node: document, around: TOP }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step();
    else visit(step.node, step.around, writer, steps);
  }
  return writer.finish();
}

function visit(value: unknown, around: Around, writer: TextWriter, steps: Step[]): void {
  const node = objectOf(value);
  if (node === undefined) return;
  const attrs = objectOf(node['attrs']) ?? {};
  const type = textOf(node['type']) ?? '';
  const inside = (next: Around = around, after?: () => void): void => {
    if (after !== undefined) steps.push(after);
    const children = listOf(node['content']);
    for (let i = children.length - 1; i >= 0; i -= 1) steps.push({ node: children[i], around: next });
  };
  const block = (place: Place, next: Around = around): void => {
    writer.begin(place);
    inside(next, () => {
      writer.end();
    });
  };
  const end = (): void => {
    writer.end();
  };

  switch (type) {
    case 'text':
      writeText(node, writer);
      return;
    case 'hardBreak':
      writer.breakLine();
      return;
    case 'mention':
    case 'status':
    case 'placeholder':
      // A placeholder is the editor's invitation to write: nobody's words.
      if (type !== 'placeholder') writer.write(textOf(attrs['text']) ?? '');
      return;
    case 'emoji':
      writer.write(textOf(attrs['text']) ?? textOf(attrs['shortName']) ?? '');
      return;
    case 'date':
      writer.write(dayOf(attrs['timestamp']));
      return;
    case 'inlineCard':
      writeLink(attrs, writer);
      return;
    case 'blockCard':
    case 'embedCard':
      writer.begin(placeOf('paragraph', around));
      writeLink(attrs, writer);
      writer.end();
      return;
    case 'media':
    case 'mediaInline':
      writer.medium();
      return;

    case 'paragraph':
      if (around.inItem) {
        writer.breakLine();
        inside();
      } else block(placeOf(around.quoted ? 'quote' : 'paragraph', around));
      return;
    case 'heading':
      block({ kind: 'heading', level: headingLevel(attrs['level']) });
      return;
    case 'codeBlock':
      block({ kind: 'code', level: 0 });
      return;
    case 'blockquote':
      writer.end();
      inside({ ...around, quoted: true, inItem: false }, end);
      return;
    case 'bulletList':
    case 'orderedList':
      writer.end();
      inside(
        { ...around, depth: around.depth + 1, ordered: type === 'orderedList', quoted: false, inItem: false },
        end,
      );
      return;
    case 'taskList':
    case 'decisionList':
      writer.end();
      inside({ ...around, depth: around.depth + 1, ordered: false, quoted: false, inItem: false }, end);
      return;
    case 'listItem':
    case 'decisionItem':
      block(placeOf('item', around), { ...around, inItem: true });
      return;
    case 'taskItem':
    case 'blockTaskItem':
      block(placeOf('task', around), { ...around, inItem: true });
      return;
    case 'tableRow': {
      const cells = listOf(node['content']);
      const header = cells.length > 0 && cells.every((cell) => objectOf(cell)?.['type'] === 'tableHeader');
      writer.beginRow();
      inside({ ...TOP, inItem: false }, () => {
        writer.endRow(header);
      });
      return;
    }
    case 'tableCell':
    case 'tableHeader':
      writer.beginCell();
      inside(TOP, () => {
        writer.endCell();
      });
      return;
    case 'expand':
    case 'nestedExpand':
      // The title of a section that folds: people put "Acceptance criteria" there.
      writer.begin({ kind: 'heading', level: 6 });
      writer.write(textOf(attrs['title']) ?? '');
      writer.end();
      inside({ ...around, inItem: false }, end);
      return;

    case 'doc':
    case 'panel':
    case 'table':
    case 'layoutSection':
    case 'layoutColumn':
    case 'mediaSingle':
    case 'mediaGroup':
    case 'caption':
    case 'bodiedExtension':
    case 'bodiedSyncBlock':
      writer.end();
      inside({ ...around, inItem: false }, end);
      return;
    case 'rule':
      writer.end();
      return;
    case 'extension':
    case 'inlineExtension':
    case 'syncBlock':
      // Shown by another app or kept on another page: there may be words that we can't see.
      writer.unknownNode(type);
      writer.write(textOf(attrs['text']) ?? '');
      return;
    default:
      writer.unknownNode(type);
      writer.write(textOf(node['text']) ?? textOf(attrs['text']) ?? '');
      inside();
  }
}

function writeText(node: Node, writer: TextWriter): void {
  let strong = false;
  for (const value of listOf(node['marks'])) {
    const mark = objectOf(value);
    if (mark?.['type'] === 'strong') strong = true;
    if (mark?.['type'] === 'link') writer.link(textOf(objectOf(mark['attrs'])?.['href']) ?? '');
  }
  writer.write(textOf(node['text']) ?? '', strong);
}

/** A card shows a page's title once it is loaded; the document itself knows only the address. */
function writeLink(attrs: Node, writer: TextWriter): void {
  const url = textOf(attrs['url']) ?? textOf(objectOf(attrs['data'])?.['url']) ?? '';
  writer.link(url);
  writer.write(url);
}

function placeOf(kind: Place['kind'], { depth, ordered }: Around): Place {
  const isListed = kind === 'item' || kind === 'task';
  return { kind, level: isListed ? Math.max(1, depth) : 0, ordered: kind === 'item' && ordered };
}

function headingLevel(level: unknown): number {
  return typeof level === 'number' && level >= 1 && level <= 6 ? Math.floor(level) : 1;
}

/** Dates are kept as milliseconds since 1970 in a string, and mean a day in UTC. */
function dayOf(timestamp: unknown): string {
  const time = new Date(Number(timestamp));
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
}
