/** Values as Jira's JSON holds them. */
import type { RawText } from './backlog-item';
import { isRecord, textAt } from './json';

/** ADF in REST v3, wiki markup in v2. */
export function richText(value: unknown): RawText | null | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? null : { text: value };
  return isRecord(value) && value['type'] === 'doc' ? { adf: value } : null;
}

/** A list of words, or of objects that have a name; `null` is an empty one. */
export function stringsOf(value: unknown): string[] | undefined {
  if (value === null) return [];
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one: unknown) => {
    const text =
      typeof one === 'string'
        ? one
        : (textAt(one, 'name') ?? textAt(one, 'value') ?? textAt(one, 'displayName'));
    return text === undefined || text.trim() === '' ? [] : [text.trim()];
  });
}
