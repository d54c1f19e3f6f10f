/** A stream of bytes → numbered lines, holding no more than one line at a time. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** `null`: the line is too long, or no UTF-8; `reason` says which. */
  readonly text: string | null;
  readonly reason?: string;
}

/** A story of this size is none; without a bound one line could fill the memory. */
const LONGEST_LINE = 32 * 1024 * 1024;
const LINE_FEED = 0x0a;

/** @param chunks UTF-8, with or without a byte order mark */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (): Line => {
    const line = lineOf(parts, length, number);
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

function lineOf(parts: readonly Uint8Array[], length: number, number: number): Line {
  if (length > LONGEST_LINE)
    return { number, text: null, reason: `it is longer than ${LONGEST_LINE / 1024 / 1024} MB` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(
      Buffer.concat(parts),
    );
    return { number, text };
  } catch {
    return { number, text: null, reason: 'it is not UTF-8 text' };
  }
}
