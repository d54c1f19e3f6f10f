/** Text as people write it in backlogs → an Atlassian document, the same wherever the text comes from. */
import type { AdfDocument } from '../jira/seed';
import { isRecord } from './json';
import { readNodes, type AdfNode } from './adf-node';
import { restoreBreaks } from './flattened-breaks';
import { markdownToNodes } from './markdown';
import { tellMarkup, type Markup } from './markup';
import { plainParagraphs } from './plain-paragraphs';
import { wikiMarkupToNodes } from './wiki-markup';

/** Jira Cloud takes no longer text in a field; beyond it markup is left as it is written. */
export const LONGEST_MARKUP = 32_767;

export interface Conversion {
  /** `null`: the text says nothing. */
  readonly document: AdfDocument | null;
  /** Whether flattened line breaks were put back. */
  readonly restored: boolean;
}

/**
 * Converts wiki markup or Markdown, told apart by their signs.
 * @param otherwise what a text is taken for whose signs don't tell
 */
export function textToAdf(text: string, otherwise: Markup = 'wiki'): Conversion {
  if (text.length > LONGEST_MARKUP) return { document: documentOf(plainParagraphs(text)), restored: false };
  const { text: lines, breaks } = restoreBreaks(text);
  return { document: documentOf(nodesOf(lines, otherwise)), restored: breaks > 0 };
}

/**
 * Takes over an Atlassian document that came as JSON: its nodes as they are, unknown ones too, without scripts in links.
 * @returns `null` for an empty document, `undefined` for JSON that is no such document
 */
export function adfFromJson(value: unknown): AdfDocument | null | undefined {
  if (!isRecord(value) || value['type'] !== 'doc' || !Array.isArray(value['content'])) return undefined;
  return documentOf(readNodes(value['content']));
}

function nodesOf(text: string, otherwise: Markup): AdfNode[] {
  if (text.trim() === '') return [];
  return tellMarkup(text, otherwise) === 'markdown' ? markdownToNodes(text) : wikiMarkupToNodes(text);
}

function documentOf(content: readonly AdfNode[]): AdfDocument | null {
  return content.length === 0 ? null : { version: 1, type: 'doc', content };
}
