/** Tells JSON lines from input that is read as a whole (CSV, a JSON document), by its beginning. */
import { meaningOf } from '../import/columns';
import { isRecord } from '../import/json';

/** What the answers of Jira's search begin with; a story has none of these. */
const SEARCH_RESULT =
  /^\{\s*"(?:expand|issues|names|schema|isLast|nextPageToken|startAt|maxResults|total|warningMessages)"/;

/** @param head the first bytes of the input */
export function tellForm(head: Uint8Array, fileName: string): 'lines' | 'whole' {
  if (/\.(?:jsonl|ndjson)$/i.test(fileName)) return 'lines';
  if (/\.(?:csv|tsv)$/i.test(fileName)) return 'whole';
  const lines = new TextDecoder('utf-8').decode(head).split('\n');
  const first = lines.find((line) => line.trim() !== '')?.trim() ?? '';
  if (first.startsWith('[')) return 'whole';
  if (first.startsWith('{')) {
    const json = parse(first);
    if (json !== undefined)
      return isRecord(json) && ('issues' in json || 'fields' in json) ? 'whole' : 'lines';
    return SEARCH_RESULT.test(first) || /[{[,]$/.test(first) ? 'whole' : 'lines';
  }
  // A first line that is broken may still be one of JSON lines: they follow, and no header of a CSV file comes before.
  const isHeader = first
    .split(/[,;\t]/)
    .some((name) => meaningOf(name.replace(/^"|"$/g, '')).is !== 'unknown');
  return !isHeader && lines.some((line) => isRecord(parse(line))) ? 'lines' : 'whole';
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
