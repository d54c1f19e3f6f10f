/**
 * Restores line breaks that an export has flattened to two or more blanks. Two blanks alone mean nothing (many people
 * set them behind a full stop), so a break is restored only before a sign that stands at the beginning of a line in
 * wiki markup, behind a line that such a sign began, and where four or more blanks show that a line was empty.
 */

export interface Restored {
  readonly text: string;
  /** How many breaks were put back. */
  readonly breaks: number;
}

const CODE_BLOCK = /(\{(code|noformat)(?::[^}]*)?\}.*?\{\2\})/;
const RUN = /[ \t\u00a0]{2,}/g;

/** What begins a line in wiki markup; sticky, to be asked at one place of a text. */
const LIST_ITEM = /(?:[*#]+|-) \S/y;
const OTHER_MARKER = /h[1-6]\. |bq\. |\{(?:code|noformat|quote|panel)\b|\|\|?[^|\s]|\|\|? [^|]*\|/y;
const BOLD_LINE = /\*[^\s*](?:[^*]*[^\s*])?\*:?(?=[ \t\u00a0]{2,}|$)/y;
const NUMBER = /\d{1,2}[.)] \S/y;

const ONE_LINE_BLOCK = /^(?:h[1-6]\. |bq\. )/;
const WHOLE_BOLD = /^\*[^*]+\*:?$/;

/** A text that has line breaks was not flattened and stays as it is. */
export function restoreBreaks(text: string): Restored {
  const flat = text.trim();
  if (/[\r\n]/.test(flat) || !/[ \t\u00a0]{2}/.test(flat)) return { text, breaks: 0 };
  const isNumbered = /(?:^|\s{2})1[.)] .*\s{2}2[.)] /.test(flat);
  const parts = flat.split(CODE_BLOCK);
  let restored = '';
  let breaks = 0;
  // The split yields prose, a whole block, the block's name, prose, …
  for (let at = 0; at < parts.length; at += 3) {
    const prose = restoreProse(parts[at] ?? '', { isNumbered, line: lastLine(restored) });
    restored += prose.text;
    breaks += prose.breaks;
    const block = parts[at + 1];
    if (block === undefined) continue;
    const code = restoreAround(block, restored, parts[at + 3] ?? '');
    restored = code.before + code.text;
    breaks += code.breaks;
    if (code.breaks > 0) parts[at + 3] = (parts[at + 3] ?? '').replace(/^[ \t\u00a0]+/, '');
  }
  return breaks === 0 ? { text, breaks } : { text: restored, breaks };
}

function restoreProse(
  prose: string,
  around: { readonly isNumbered: boolean; readonly line: string },
): Restored {
  let text = '';
  let line = around.line; // what stands in the present line so far
  let breaks = 0;
  let end = 0;
  for (const run of prose.matchAll(RUN)) {
    const words = prose.slice(end, run.index);
    end = run.index + run[0].length;
    text += words;
    line += words;
    const rest = end < prose.length;
    const lineBreak = rest ? breakAt(prose, end, run[0].length, line.trim(), around.isNumbered) : '';
    text += lineBreak === '' ? run[0] : lineBreak;
    line = lineBreak === '' ? line + run[0] : '';
    if (lineBreak !== '') breaks += 1;
  }
  return { text: text + prose.slice(end), breaks };
}

/** What stood in place of the blanks that end at `at`: a line break, an empty line, or only blanks (''). */
function breakAt(
  prose: string,
  at: number,
  blanks: number,
  line: string,
  isNumbered: boolean,
): '' | '\n' | '\n\n' {
  if (line === '') return '';
  const gap = blanks >= 4 ? '\n\n' : '\n';
  if (begins(LIST_ITEM, prose, at)) return '\n';
  if (line.startsWith('|')) {
    // Blanks within a row are only padding; behind its last bar the row ends.
    if (!line.endsWith('|')) return '';
    return prose[at] === '|' ? '\n' : '\n\n';
  }
  if (begins(OTHER_MARKER, prose, at)) return gap;
  if (begins(BOLD_LINE, prose, at) || (isNumbered && begins(NUMBER, prose, at))) return gap;
  if (ONE_LINE_BLOCK.test(line) || WHOLE_BOLD.test(line)) return gap;
  return blanks >= 4 ? '\n\n' : '';
}

/** Blanks inside a code block stay: nobody can tell indentation from a break there. Its own two lines are given back. */
function restoreAround(block: string, before: string, after: string): Restored & { readonly before: string } {
  const [, open = '', code = '', close = ''] = /^(\{[^}]*\})(.*)(\{\w+\})$/.exec(block) ?? [];
  const startsLine = before === '' || /[\s\u00a0]{2,}$|\n$/.test(before);
  const isBlock = startsLine && (/^[ \t\u00a0]{2}/.test(code) || /^(?:[ \t\u00a0]{2}|$)/.test(after));
  if (!isBlock) return { before, text: block, breaks: 0 };
  const trimmedBefore = before.replace(/[ \t\u00a0]+$/, '');
  const opening = trimmedBefore === '' || trimmedBefore.endsWith('\n') ? '' : '\n';
  const closing = /^[ \t\u00a0]{2}/.test(after) ? '\n' : '';
  return {
    before: trimmedBefore,
    text: `${opening}${open}\n${code.replace(/^[ \t\u00a0]{2}|[ \t\u00a0]{2,}$/g, '')}\n${close}${closing}`,
    breaks: 1,
  };
}

function begins(marker: RegExp, text: string, at: number): boolean {
  marker.lastIndex = at;
  return marker.test(text);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
