/** Markdown → nodes of an Atlassian document, by marklassian. */
import { markdownToAdf } from 'marklassian';
import { fitDocument } from './adf-fit';
import { readNodes, type AdfNode } from './adf-node';
import { plainParagraphs } from './plain-paragraphs';
import { convertInTime } from './time-limit';

/** A text that the converter can't take, or not in time, becomes plain paragraphs: no word is lost. */
export function markdownToNodes(text: string): AdfNode[] {
  const nodes = convertInTime(text, convert);
  return nodes === undefined || nodes.length === 0 ? plainParagraphs(text) : nodes;
}

function convert(text: string): AdfNode[] {
  const source = withOurBreaks(text.replace(/\r\n?/g, '\n'));
  return fitDocument(readNodes(markdownToAdf(source).content));
}

const CODE = /(^ {0,3}(?:```|~~~)[^]*?(?:^ {0,3}(?:```|~~~)[^\S\n]*$|(?![^]))|^(?: {4}|\t).*$|`[^`\n]+`)/m;

/**
 * Two habits of Markdown would lose what people wrote: a line break becomes a blank ("Given …", "When …" in one line),
 * and tags are taken for HTML, which the converter drops (`List<String>`). Outside code both are written so that they stay.
 */
function withOurBreaks(text: string): string {
  return text
    .split(CODE)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/<(?!https?:|mailto:)(?=[a-z/!?])/gi, '\\<')))
    .join('')
    .split(/(^ {0,3}(?:```|~~~)[^]*?(?:^ {0,3}(?:```|~~~)[^\S\n]*$|(?![^])))/m)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(/(\S)[^\S\n]?\n(?=[^\S\n]*\S)/g, '$1  \n')))
    .join('');
}
