/**
 * Makes Markdown mean what people mean by it, before marklassian reads it: a new line is a new line (it would become a
 * space), and a tag is text (HTML would be dropped, and `<adf>` read as a document). Code stays as it is.
 */

/** Written between two lists that must not become one; the only comment that is let through. */
export const SEPARATOR = '<!-- -->';

export function prepared(markdown: string): string {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const isCode = codeLines(lines);
  return lines
    .map((line, index) => {
      if (isCode[index] === true || line === SEPARATOR) return line;
      const next = lines[index + 1] ?? '';
      const goesOn = !isEmpty(line) && !isEmpty(next) && isCode[index + 1] !== true;
      return tagsAsText(line) + (goesOn && !/( {2}|\\)$/.test(line) ? '  ' : '');
    })
    .join('\n');
}

/** Also inside a quotation. */
function isEmpty(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

const LIST_ITEM = /^\s*(?:>\s?)*(?:[-*+]|\d+[.)])\s/;
const FENCE = /^\s*(?:>\s?|[-*+]\s+|\d+[.)]\s+)*(`{3,}|~{3,})/;

/** Which lines are code: between fences, or set in by four spaces outside of a list. */
function codeLines(lines: readonly string[]): readonly boolean[] {
  let fence: string | null = null;
  let inList = false;
  let afterEmpty = true;
  return lines.map((line) => {
    const mark = FENCE.exec(line)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence) === true) fence = null;
      return true;
    }
    const setIn = /^( {4}|\t)/.test(line) && afterEmpty && !inList;
    if (LIST_ITEM.test(line)) inList = true;
    else if (afterEmpty && /^\S/.test(line)) inList = false;
    if (!setIn) afterEmpty = line.trim() === '';
    fence = mark ?? null;
    return mark !== undefined || setIn;
  });
}

function tagsAsText(line: string): string {
  return line
    .split(/(`+[^`]*`+|\]\(<[^>]*>\)|<(?:https?|mailto):[^>\s]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<!\\)<(?=[a-z!/?])/gi, '\\<')))
    .join('');
}
