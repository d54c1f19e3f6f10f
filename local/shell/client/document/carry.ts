/**
 * What a document holds that would be lost if it were edited as Markdown. Named where we know it; for all the rest the
 * document is written as Markdown, read back and compared.
 */
import { fromMarkdown } from './from-markdown';
import type { DocumentNode } from './node';
import { parseDocument, plainText, textAttr } from './node';
import { markNames, tidyRuns } from './runs';
import type { Run } from './runs';
import { toMarkdown } from './to-markdown';

const NODES: Readonly<Record<string, string>> = {
  media: 'pictures or files',
  mediaInline: 'pictures or files',
  panel: 'panels',
  expand: 'folding sections',
  nestedExpand: 'folding sections',
  layoutSection: 'columns',
  mention: 'mentions of people',
  status: 'status labels',
  date: 'dates',
  decisionList: 'decisions',
  inlineCard: 'link cards',
  blockCard: 'link cards',
  embedCard: 'link cards',
};

const MARKS: Readonly<Record<string, string>> = {
  underline: 'underlined text',
  textColor: 'coloured text',
  backgroundColor: 'coloured text',
  subsup: 'raised or lowered text',
};

/** Signs that Jira takes in a text. More is never opened as Markdown: odd long texts keep its parser busy for minutes. */
export const LONGEST_TEXT = 32_767;

/** @returns what would be lost, in words for a sentence; empty when the document can be edited as Markdown */
export function lossesInMarkdown(document: DocumentNode): readonly string[] {
  if (plainText(document).length > LONGEST_TEXT) return ['more text than Jira takes'];
  const losses = new Set<string>();
  visit(document, losses);
  if (losses.size === 0 && !survives(document)) losses.add('formatting that Markdown does not know');
  return [...losses];
}

function visit(node: DocumentNode, losses: Set<string>): void {
  const loss = NODES[node.type];
  if (loss !== undefined) losses.add(loss);
  for (const mark of node.marks) {
    const lost = MARKS[mark.type];
    if (lost !== undefined) losses.add(lost);
  }
  if (node.type === 'tableCell' || node.type === 'tableHeader') cell(node, losses);
  for (const child of node.content) visit(child, losses);
}

function cell(node: DocumentNode, losses: Set<string>): void {
  const merged = [node.attrs['colspan'], node.attrs['rowspan']].some(
    (span) => typeof span === 'number' && span > 1,
  );
  if (merged) losses.add('tables with merged cells');
  if (node.content.length > 1 || node.content.some(({ type }) => type !== 'paragraph')) {
    losses.add('table cells with more than a line of text');
  }
}

function survives(document: DocumentNode): boolean {
  const back = parseDocument(fromMarkdown(toMarkdown(document)));
  return back !== null && canonical(document) === canonical(back);
}

/** Everything that a reader can tell apart, and nothing else. */
function canonical(node: DocumentNode): string {
  const attrs = JSON.stringify(['level', 'order', 'state'].map((name) => node.attrs[name] ?? null));
  if (isTextual(node)) return `${node.type} ${attrs} ${runsIn(node)}`;
  const children = node.content.filter((child) => !isEmptyParagraph(child)).map(canonical);
  return `${node.type} ${attrs} [${children.join('; ')}]`;
}

function isTextual(node: DocumentNode): boolean {
  return ['paragraph', 'heading', 'taskItem', 'codeBlock'].includes(node.type);
}

function isEmptyParagraph(node: DocumentNode): boolean {
  return node.type === 'paragraph' && plainText(node).trim() === '';
}

function runsIn(node: DocumentNode): string {
  if (node.type === 'codeBlock')
    return JSON.stringify([textAttr(node, 'language') ?? 'text', plainText(node)]);
  const runs = tidyRuns(node.content.map(visible)).map((run) => ({
    text: run.text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n'),
    marks: markNames(run),
  }));
  // Spaces at either end of a line of text are seen by nobody.
  const seen = runs.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text;
    return [index === runs.length - 1 ? start.trimEnd() : start, run.marks];
  });
  return JSON.stringify(seen.filter(([text]) => text !== ''));
}

function visible(node: DocumentNode): Run {
  if (node.type === 'hardBreak') return { text: '\n', marks: [] };
  const text = node.type === 'text' ? node.text : plainText(node);
  // An address that links to itself is a link with or without the mark.
  const marks = node.marks.filter((mark) => !(mark.type === 'link' && isItself(text, mark.attrs['href'])));
  return { text, marks };
}

function isItself(text: string, href: unknown): boolean {
  return [text, `http://${text}`, `mailto:${text}`].some((address) => address === href);
}
