/** Jira's wiki markup → nodes of an Atlassian document, by Atlassian's own converter. */
import { WikiMarkupTransformer } from '@atlaskit/editor-wikimarkup-transformer';
import { fitDocument } from './adf-fit';
import { readNodes, type AdfNode } from './adf-node';
import { plainParagraphs } from './plain-paragraphs';
import { convertInTime } from './time-limit';

/** Anything that means something to the converter; most one-line texts hold nothing of the kind. */
const MARKER = new RegExp(
  [
    String.raw`[{}[\]|\\^~]`,
    String.raw`(?:^|\n)[^\S\n]*(?:[-*#]+\s|h[1-6]\.|bq\.|-{4})`,
    String.raw`(?:^|\W)[*_+-]\S`,
    String.raw`\?\?|--|!\S|@@`,
    String.raw`:\/\/|mailto:|\w@\w`,
    String.raw`[:;]-?[()DPp|]|\([/x!?+*\-]\)|\((?:on|off|[ynibg*]\w?)\)`,
  ].join('|'),
);

let transformer: WikiMarkupTransformer | undefined;

/** A text that the converter can't take, or not in time, becomes plain paragraphs: no word is lost. */
export function wikiMarkupToNodes(text: string): AdfNode[] {
  if (!MARKER.test(text)) return plainParagraphs(text);
  const nodes = convertInTime(text, convert);
  return nodes === undefined || nodes.length === 0 ? plainParagraphs(text) : nodes;
}

function convert(text: string): AdfNode[] {
  transformer ??= new WikiMarkupTransformer();
  const document: unknown = transformer.parse(text.replace(/\r\n?/g, '\n')).toJSON();
  const content =
    typeof document === 'object' && document !== null && 'content' in document ? document.content : [];
  return fitDocument(readNodes(content));
}
