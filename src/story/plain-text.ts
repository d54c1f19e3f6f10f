/**
 * Flat text → RichText: descriptions from change history, from files and from REST v2 have no structure but what
 * people typed. Reads the common marks of Markdown and of Jira's wiki markup alike, by their shape.
 */
import type { RichText } from './story';
import { TextWriter } from './text-writer';

const FENCE = /^(?:```|~~~|\{code\b[^}]*\}|\{noformat\})/;
const FENCE_END = /(?:```|~~~|\{code\}|\{noformat\})\s*$/;
const HASHES = /^#{1,6}\s+\S/;
const WIKI = /^h[1-6]\. |\{code|\{noformat\}|\{\{|^\|\|/m;
const WHOLE_LINE_BOLD = /^\s*(?:\*[^*\n]+\*|\*\*[^*\n]+\*\*):?$/;
const BOLD_WORDS = /\*\*([^*\n]{1,300})\*\*|(^|[\s(])\*([^*\s][^*\n]{0,200})\*(?=[\s.,:;!?)]|$)/g;
const BOX = /\{(?:panel|quote|color|info|note|tip|warning|expand)\b[^}]{0,300}\}/g;
const TABLE_RULE = /^\|[\s:|-]+\|$/;

/**
 * Reads flat text. Linear in its length; never throws.
 * @returns `null` when there is nothing but space
 */
export function readPlainText(text: string): RichText | null {
  const writer = new TextWriter();
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const isWiki = WIKI.test(text);
  let code = false;
  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (code) {
      code = !FENCE_END.test(line);
      writer.breakLine();
      writer.write(line.replace(FENCE_END, ''));
      if (!code) writer.end();
    } else if (FENCE.test(line)) {
      const rest = line.replace(FENCE, '');
      writer.begin({ kind: 'code', level: 0 });
      code = !FENCE_END.test(rest) || rest === '';
      // ```ts names a language; {code}x{code} holds the code itself.
      if (!code) writer.write(rest.replace(FENCE_END, ''));
      else if (!line.startsWith('```')) writer.write(rest);
      if (!code) writer.end();
    } else if (line.startsWith('|') && line.length > 1) {
      if (!TABLE_RULE.test(line)) writeRow(line, lines[index + 1]?.trim() ?? '', writer);
    } else if (HASHES.test(line)) {
      const level = line.search(/[^#]/);
      if (isWiki || isNumbered(lines, index)) writer.begin({ kind: 'item', level, ordered: true });
      else writer.begin({ kind: 'heading', level });
      writer.write(plainWords(line.slice(level), writer));
      writer.end();
    } else {
      writer.write(plainWords(raw.replace(/\t/g, '  '), writer));
      writer.end();
    }
  });
  return writer.finish();
}

/** `#` is a heading in Markdown and a number in wiki markup, where it comes in company. */
function isNumbered(lines: readonly string[], index: number): boolean {
  return [lines[index - 1], lines[index + 1]].some((line) => line !== undefined && HASHES.test(line.trim()));
}

function writeRow(line: string, next: string, writer: TextWriter): void {
  const header = line.startsWith('||') || TABLE_RULE.test(next);
  const cells = line.split(/\|+/).slice(1);
  if (cells.at(-1)?.trim() === '') cells.pop();
  writer.beginRow();
  for (const cell of cells) {
    writer.beginCell();
    writer.write(plainWords(cell, writer));
    writer.endCell();
  }
  writer.endRow(header);
}

/** The words of a line without the marks of bold, code, links and pictures. */
function plainWords(line: string, writer: TextWriter): string {
  if (!/[[!{*`h]/.test(line)) return line;
  const isHeading = WHOLE_LINE_BOLD.test(line);
  return line
    .replace(BOX, '')
    .replace(/!\[([^\]\n]{0,200})\]\([^()\s]{1,500}\)/g, () => {
      writer.medium();
      return '';
    })
    .replace(/!([^\s!|]{1,200}\.(?:png|jpe?g|gif|svg|bmp|webp))(?:\|[^!\n]{0,100})?!/gi, () => {
      writer.medium();
      return '';
    })
    .replace(/\[([^\][\n]{1,200})\]\((https?:[^()\s]{1,500})\)/g, (_all, words: string, address: string) => {
      writer.link(address);
      return words;
    })
    .replace(/\[([^\]|[\n]{1,200})\|(https?:[^\]\s|]{1,500})\]/g, (_all, words: string, address: string) => {
      writer.link(address);
      return words;
    })
    .replace(/\bhttps?:\/\/[^\s<>"'|\])}]+/g, (address) => {
      writer.link(withoutTrailingMarks(address));
      return address;
    })
    .replace(/\{\{([^{}\n]{1,300})\}\}/g, '$1')
    .replace(/`([^`\n]{1,300})`/g, '$1')
    .replace(BOLD_WORDS, (all, ...words: (string | undefined)[]) =>
      isHeading ? all : words.slice(0, 3).join(''),
    );
}

/** The full stop after an address belongs to the sentence. */
function withoutTrailingMarks(address: string): string {
  let end = address.length;
  while (end > 0 && '.,;:!?'.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}
