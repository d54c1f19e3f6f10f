/** Text without any markup → paragraphs: an empty line parts them, any other line break stays where it is. */
import type { AdfNode } from './adf-node';

export function plainParagraphs(text: string): AdfNode[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => ({ type: 'paragraph', content: lines(paragraph) }));
}

function lines(paragraph: string): AdfNode[] {
  return paragraph.split('\n').flatMap((line, at): AdfNode[] => {
    const words: AdfNode[] = line === '' ? [] : [{ type: 'text', text: line }];
    return at === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
}
