/** Finds the words that were read inside a sentence, so that they can be marked. Pure. */

export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a text into marked and plain segments; put together again they are the text.
 * Every place where one of the words stands is marked; places that touch or overlap become one. Whole words win:
 * only where a word is found nowhere as a whole (as in Chinese, which has no spaces) are parts of words marked.
 */
export function segments(text: string, words: readonly string[]): readonly Segment[] {
  const spans = merged(words.flatMap((word) => places(text, word.trim())));
  const result: Segment[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start > from) result.push({ text: text.slice(from, start), marked: false });
    result.push({ text: text.slice(start, end), marked: true });
    from = end;
  }
  if (from < text.length) result.push({ text: text.slice(from), marked: false });
  return result;
}

/** Whether a text holds the words, as `segments` would mark them. */
export function holds(text: string, word: string): boolean {
  const trimmed = word.trim();
  return trimmed !== '' && text.includes(trimmed);
}

/**
 * A quotation that fits: the text on one line, cut at the end of a word where there is one, never inside a character.
 * @param most length in code points that may stay
 */
export function quotation(text: string, most: number): string {
  // Only the beginning is looked at: a description may hold megabytes.
  const line = text
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const points = Array.from(line);
  if (points.length <= most && text.length <= most * 4) return line;
  const cut = points.slice(0, most - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

function places(text: string, word: string): readonly Span[] {
  if (word === '') return [];
  const all: Span[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    all.push({ start, end: start + word.length });
  }
  const whole = all.filter((span) => isWhole(text, span));
  return whole.length > 0 ? whole : all;
}

/** Whether no word goes on across the edges of the span. */
function isWhole(text: string, { start, end }: Span): boolean {
  const goesOn = /^[\p{L}\p{N}\p{M}]{2}$/u;
  const first = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const before = lastCharacter(text.slice(Math.max(0, start - 2), start));
  const last = lastCharacter(text.slice(Math.max(start, end - 2), end));
  const after = end < text.length ? String.fromCodePoint(text.codePointAt(end) ?? 0) : '';
  return !goesOn.test(before + first) && !goesOn.test(last + after);
}

function lastCharacter(text: string): string {
  return Array.from(text).at(-1) ?? '';
}

function merged(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last !== undefined && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else {
      result.push(span);
    }
  }
  return result;
}
