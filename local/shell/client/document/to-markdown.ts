/** An Atlassian document as Markdown, for editing as text. What Markdown cannot say is found by `carry.ts`. */
import { documentDate } from './date';
import { labelOf, numberAttr, plainText, textAttr } from './node';
import type { DocumentNode } from './node';
import { SEPARATOR } from './prepare-markdown';
import { tidyRuns } from './runs';
import type { Run } from './runs';

export function toMarkdown(document: DocumentNode): string {
  return blocks(document.content);
}

function blocks(nodes: readonly DocumentNode[]): string {
  const written: string[] = [];
  nodes.forEach((node, index) => {
    const markdown = block(node);
    if (markdown === '') return;
    // Two lists in a row would become one.
    const before = nodes[index - 1];
    if (before !== undefined && wouldJoin(before, node)) written.push(SEPARATOR);
    written.push(markdown);
  });
  return written.join('\n\n');
}

function wouldJoin(one: DocumentNode, other: DocumentNode): boolean {
  return isList(one) && isList(other) && (one.type === 'orderedList') === (other.type === 'orderedList');
}

function isList(node: DocumentNode): boolean {
  return ['bulletList', 'orderedList', 'taskList'].includes(node.type);
}

function block(node: DocumentNode): string {
  switch (node.type) {
    case 'paragraph':
      return atLineStarts(inline(node));
    case 'heading':
      return `${'#'.repeat(numberAttr(node, 'level', 1, 6))} ${inline(node).replaceAll('\n', ' ')}`;
    case 'bulletList':
      return node.content.map((item) => indented('- ', item.content)).join('\n');
    case 'orderedList': {
      const first = numberAttr(node, 'order', 1, 1_000_000);
      return node.content.map((item, index) => indented(`${first + index}. `, item.content)).join('\n');
    }
    case 'taskList':
      return node.content.map(task).join('\n');
    case 'blockquote':
      return blocks(node.content)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'codeBlock':
      return code(node);
    case 'rule':
      return '---';
    case 'table':
      return table(node);
    default:
      return node.content.length > 0 && node.content.some(({ type }) => type !== 'text')
        ? blocks(node.content)
        : atLineStarts(escaped(plainText(node)));
  }
}

function indented(marker: string, content: readonly DocumentNode[]): string {
  const inner = tight(content) ? content.map(block).join('\n') : blocks(content);
  const [first = '', ...rest] = inner.split('\n');
  const indent = ' '.repeat(marker.length);
  return [marker + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

/** A paragraph and the list under it need no empty line between them. */
function tight(content: readonly DocumentNode[]): boolean {
  return (
    content.length <= 2 &&
    content[0]?.type === 'paragraph' &&
    (content[1] === undefined || isList(content[1]))
  );
}

function task(item: DocumentNode): string {
  if (item.type === 'taskList') return item.content.map((inner) => `  ${task(inner)}`).join('\n');
  const box = item.attrs['state'] === 'DONE' ? '[x]' : '[ ]';
  return `- ${box} ${inline(item).replaceAll('\n', ' ')}`;
}

function code(node: DocumentNode): string {
  const text = node.content.map((child) => child.text).join('');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const language = textAttr(node, 'language');
  return `${fence}${language === null || language === 'text' ? '' : language}\n${text}\n${fence}`;
}

function table(node: DocumentNode): string {
  const rows = node.content.map((row) =>
    row.content.map((cell) =>
      cell.content.map(inline).join(' ').replaceAll('\n', ' ').replaceAll('|', '\\|'),
    ),
  );
  const [head = [], ...rest] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rest.map(line)].join('\n');
}

function inline(node: DocumentNode): string {
  return tidyRuns(node.content.map(runOf)).map(written).join('');
}

function runOf(node: DocumentNode): Run {
  const marks = node.marks;
  if (node.type === 'text') return { text: node.text, marks };
  if (node.type === 'hardBreak') return { text: '\n', marks: [] };
  const url = textAttr(node, 'url');
  if (url !== null) return { text: url, marks: [] };
  const day = node.type === 'date' ? documentDate(textAttr(node, 'timestamp')) : null;
  return { text: day ?? labelOf(node) ?? plainText(node), marks };
}

const SIGNS: readonly (readonly [mark: string, sign: string])[] = [
  ['strike', '~~'],
  ['em', '_'],
  ['strong', '**'],
];

function written(run: Run): string {
  const has = (type: string) => run.marks.some((mark) => mark.type === type);
  const link = run.marks.find((mark) => mark.type === 'link');
  const href = link === undefined ? null : textAttr(link, 'href');
  if (run.text.trim() === '') return run.text;
  const bare = href !== null && href === run.text;
  let text = has('code') ? codeSpan(run.text) : bare ? run.text : escaped(run.text);
  if (!has('code')) for (const [mark, sign] of SIGNS) if (has(mark)) text = sign + text + sign;
  return href === null || bare ? text : `[${text}](${target(href)})`;
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return text.includes('`') ? `${ticks} ${text} ${ticks}` : ticks + text + ticks;
}

function target(href: string): string {
  return /[\s()<>]/.test(href) ? `<${href.replace(/[<>\n]/g, encodeURIComponent)}>` : href;
}

/** Signs that would mean something to Markdown get a backslash; addresses stay as they are, a backslash is part of them. */
function escaped(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replace(/[\\`*[\]<>]|~(?=~)|(?<=~)~|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&'),
    )
    .join('');
}

/** Signs that mean something only where a line begins. */
function atLineStarts(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?=[#+=|:-])/, '')
        .replace(/^([#+=|:-])/, '\\$1')
        .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
        .replace(/^(~~~)/, '\\$1'),
    )
    .join('\n');
}
