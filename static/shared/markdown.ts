/** Words of people inside Markdown: what they wrote stays what they wrote, whatever signs are in it. */

/** What Markdown would take for its own anywhere in a line (CommonMark, and the tables and strokes of GitHub's). */
const SIGNS = /[\\`*_[\]|<>~&]/g;
/** What begins a heading or a list. */
const BEGINNING = /^(?:[#+-]|\d+(?=[.)]))/;

/** One line: breaks would end the line of a list or of a table. */
export function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(BEGINNING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** @param href made by us; empty where there is none */
export function linkInMarkdown(text: string, href: string): string {
  if (href === '') return inMarkdown(text);
  return `[${inMarkdown(text)}](${encodeURI(href).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))})`;
}
