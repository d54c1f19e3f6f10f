/** Whatever comes in → stories and broken lines, in the order of the input. */
import type { Story } from '../../src/story/story';
import { decodeText } from '../import/decode';
import { ImportRefused } from '../import/import-refused';
import { isRecord } from '../import/json';
import { readBacklog } from '../import/read-backlog';
import { storiesOf } from '../import/story-of-issue';
import { lookAhead, readWhole } from './look-ahead';
import { tellForm } from './input-form';
import { linesOf } from './lines';
import { LineFault, storyFromLine } from './story-line';

export type Entry =
  | { readonly story: Story }
  /** A line that can't be scored: its number, from 1, and the reason. */
  | { readonly line: number; readonly reason: string }
  /** The input as a whole can't be read. */
  | { readonly refused: string };

/**
 * JSON lines are read one by one; CSV and a whole JSON document must be in memory at once.
 * @param fileName for sentences
 */
export async function* storiesFrom(
  chunks: AsyncIterable<Uint8Array>,
  fileName: string,
): AsyncGenerator<Entry> {
  const { head, all } = await lookAhead(chunks);
  if (tellForm(head, fileName) === 'lines') {
    for await (const { number, text, reason } of linesOf(all)) {
      if (text === null) yield { line: number, reason: reason ?? 'it can’t be read' };
      else if (text.trim() !== '') yield entryOf(() => storyFromLine(parse(text), `#${number}`), number);
    }
    return;
  }
  try {
    yield* wholeInput(await readWhole(all), fileName);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    yield { refused: error.message };
  }
}

function* wholeInput(bytes: Uint8Array, fileName: string): Generator<Entry> {
  const stories = storyObjects(decodeText(bytes, fileName));
  if (stories !== undefined) {
    for (const [at, story] of stories.entries())
      yield entryOf(() => storyFromLine(story, `#${at + 1}`), at + 1);
    return;
  }
  const { seed, report, seen } = readBacklog(bytes, { fileName, skipBadRows: true });
  for (const { line, reason } of report.badRows) yield { line, reason };
  for (const story of storiesOf(seed, seen)) yield { story };
}

/** A list of stories, or one alone, written over several lines; `undefined` for anything else, search results included. */
function storyObjects(text: string): readonly unknown[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined; // the importer says what is wrong
  }
  const list: readonly unknown[] = Array.isArray(json) ? json : [json];
  const isOfJira = list.some((one) => isRecord(one) && ('fields' in one || 'issues' in one));
  return isOfJira || list.length === 0 ? undefined : list;
}

function entryOf(read: () => Story, line: number): Entry {
  try {
    return { story: read() };
  } catch (error) {
    if (error instanceof LineFault) return { line, reason: error.message };
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LineFault('it is not well-formed JSON');
  }
}
