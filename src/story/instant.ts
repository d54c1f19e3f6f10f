/** Instants as Jira writes them: text with or without a colon in the offset, and in some answers milliseconds. */

/** A time without its offset would be another instant on every machine. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]{5,18}(?:Z|[+-]\d\d:?\d\d)$/;
const OFFSET = /([+-]\d\d)(\d\d)$/;
/** Beyond this no date can be written: milliseconds. */
const FARTHEST = 8.64e15;

/**
 * @param value `2026-03-02T09:00:00.000+0000`, any other ISO 8601 instant, or milliseconds since 1970, which the bulk answer
 * of change histories has although its document says text
 * @returns milliseconds since 1970; `undefined` for anything else
 */
export function instantOf(value: unknown): number | undefined {
  const time =
    typeof value === 'string' && INSTANT.test(value)
      ? Date.parse(value.replace(OFFSET, '$1:$2'))
      : typeof value === 'number'
        ? value
        : Number.NaN;
  return Math.abs(time) <= FARTHEST ? time : undefined;
}
