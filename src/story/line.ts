/** What one line of flat text is, by its first characters: a heading, a bullet, a number, a check box, or prose. */
import type { TextBlock } from './story';

/** Markdown and wiki markup alike. One pass, no alternatives that overlap: linear in any text. */
const HEADING = /^(?:#{2,6}|h[1-6]\.)\s+(\S.*)$/;
const CHECK_BOX = /^(?:[-*•]\s*)?\[[ xX]?\]\s+(\S.*)$/;
const BULLET = /^([-–—•◦▪·‣]|\*{1,6}|\+)\s+(\S.*)$/;
const NUMBER = /^(?:\d{1,3}[.)]|\(?[a-z]\)|#{1,6})\s+(\S.*)$/;
const QUOTE = /^(?:>|bq\.)\s*(\S.*)$/;
const BOLD = /^(?:\*\*([^*]+)\*\*:?|\*([^*\s][^*]*)\*:?|__([^_]+)__:?)$/;

/** The block that one line makes; `null` for an empty one. */
export function blockOfLine(line: string): TextBlock | null {
  const text = line.trim();
  if (text === '') return null;
  const depth = 1 + Math.floor((line.length - line.trimStart().length) / 2);

  const heading = HEADING.exec(text);
  if (heading !== null) return { kind: 'heading', text: lastGroup(heading), level: headingLevel(text) };

  const box = CHECK_BOX.exec(text);
  if (box !== null) return { kind: 'task', text: lastGroup(box), level: depth };

  const bullet = BULLET.exec(text);
  if (bullet !== null) {
    // Wiki markup says the depth by the number of stars, Markdown by indentation.
    const stars = bullet[1]?.startsWith('*') === true ? bullet[1].length : 1;
    return { kind: 'item', text: lastGroup(bullet), level: Math.max(stars, depth) };
  }

  const number = NUMBER.exec(text);
  if (number !== null) return { kind: 'item', text: lastGroup(number), level: depth, ordered: true };

  const quote = QUOTE.exec(text);
  if (quote !== null) return { kind: 'quote', text: lastGroup(quote), level: 0 };

  const bold = BOLD.exec(text);
  if (bold !== null)
    return { kind: 'paragraph', text: (bold[1] ?? bold[2] ?? bold[3] ?? '').trim(), level: 0, strong: true };

  return { kind: 'paragraph', text, level: 0 };
}

function lastGroup(match: RegExpExecArray): string {
  return match[match.length - 1]?.trim() ?? '';
}

function headingLevel(text: string): number {
  return text.startsWith('h') ? Number(text.charAt(1)) : text.indexOf(' ');
}
