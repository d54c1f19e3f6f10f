/** The change history of an issue, newest first, read from Jira's change log. */
import { z } from 'zod/mini';
import { readEach, user } from './values';
import type { User } from './values';

export interface HistoryEntry {
  readonly id: string;
  readonly author: User | null;
  /** ISO instant. */
  readonly created: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const ENTRY = z.object({
  id: z.string(),
  created: z.string(),
  author: z.optional(z.unknown()),
  items: z.array(
    z.object({
      field: z.string(),
      fromString: z.optional(z.nullable(z.string())),
      toString: z.unknown(), // an item without this key still inherits a function of that name
    }),
  ),
});

export function readHistory(values: readonly unknown[]): readonly HistoryEntry[] {
  return readEach(ENTRY, values)
    .map((entry) => ({
      id: entry.id,
      author: user(entry.author),
      created: entry.created,
      changes: entry.items.map((item) => ({
        field: item.field,
        from: item.fromString ?? '',
        to: typeof item.toString === 'string' ? item.toString : '',
      })),
    }))
    .sort((a, b) => Date.parse(b.created) - Date.parse(a.created));
}
