/**
 * Jira's change history of one issue → changes in order, and since when all of them are known. Reads a page of
 * `GET /rest/api/3/issue/{key}/changelog` (oldest first), what comes with an issue by `expand=changelog` (newest first),
 * and one issue's part of `POST /rest/api/3/changelog/bulkfetch` (oldest first; it leaves out what is null).
 */
import { instantOf } from './instant';
import { listOf, objectOf, textOf } from './unknown-json';

/** What a field held: its id or ids, and the words that people saw. `null`: nothing, also for ''; `undefined`: of no known shape. */
export interface Side {
  readonly id: string | null | undefined;
  readonly words: string | null | undefined;
}

/** One field, or one member of a field, before and after. */
export interface FieldChange {
  /** The field's name on the day of the change, or its id: teams rename fields. */
  readonly field: string;
  readonly fieldId: string | undefined;
  readonly isCustom: boolean;
  readonly before: Side;
  readonly after: Side;
}

export interface Change {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly fields: readonly FieldChange[];
}

export interface ChangeHistory {
  /** Oldest first; what happened at the same instant in Jira's own order. */
  readonly changes: readonly Change[];
  /**
   * Every change after this instant is among `changes`: `-Infinity` for a whole history, `Infinity` where nothing can be
   * told because the newest changes are missing.
   */
  readonly knownSince: number;
}

/**
 * Reads what was fetched of an issue's history, however much that is. Linear but for the sorting; never throws.
 * @param answers Jira's JSON: pages in any order, also overlapping ones. The bulk answer doesn't say whether more is to come:
 * its part of an issue counts as whole, so give it only when its last page was read; several parts in the order they came.
 */
export function readChangeHistory(answers: readonly unknown[]): ChangeHistory {
  const entries = new Map<number, unknown>();
  let total = 0;
  let isReadable = true;
  for (const answer of answers) {
    const page = pageOf(answer, total);
    if (page === undefined) isReadable = false;
    else {
      total = Math.max(total, page.total);
      page.entries.forEach((entry, index) => entries.set(page.placeOf(index), entry));
    }
  }
  const changes = [...entries]
    .map(([place, entry]) => ({ place, change: changeOf(entry) }))
    .sort((one, other) => one.place - other.place);
  const readable = changes.flatMap(({ change }) => change ?? []);
  return {
    // The sort is stable: what happened at once stays in Jira's order.
    changes: readable.sort((one, other) => one.at - other.at),
    knownSince: isReadable && answers.length > 0 ? knownSince(changes, total) : Infinity,
  };
}

interface Page {
  readonly entries: readonly unknown[];
  /** Of the whole history. */
  readonly total: number;
  /** Where an entry of this page stands in the whole history, 0 for the oldest. */
  readonly placeOf: (index: number) => number;
}

/** @param before how many changes were told before this page, for the one answer that counts nothing */
function pageOf(answer: unknown, before: number): Page | undefined {
  const page = objectOf(answer);
  const { values, histories, changeHistories } = page ?? {};
  const startAt = countOf(page?.['startAt'] ?? 0);
  if (Array.isArray(changeHistories)) {
    const entries = listOf(changeHistories);
    return { entries, total: before + entries.length, placeOf: (index) => before + index };
  }
  const entries = listOf(values ?? histories);
  if (startAt === undefined || !Array.isArray(values ?? histories)) return undefined;
  const end = startAt + entries.length;
  const total = countOf(page?.['total']) ?? (page?.['isLast'] === true ? end : undefined);
  if (total === undefined) return undefined;
  if (values !== undefined) return { entries, total, placeOf: (index) => startAt + index };
  return { entries, total, placeOf: (index) => total - 1 - startAt - index };
}

function countOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Goes back from the newest as far as nothing is missing; an entry that can't be read is missing. */
function knownSince(
  changes: readonly { readonly place: number; readonly change: Change | undefined }[],
  total: number,
): number {
  let since = Infinity;
  let expected = Math.max(total - 1, changes.at(-1)?.place ?? -1);
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const entry = changes[index];
    if (entry?.place !== expected || entry.change === undefined) return since;
    // Others may have happened at the same instant: only what lies after it is known.
    since = entry.change.at;
    expected -= 1;
  }
  return expected < 0 ? -Infinity : since;
}

function changeOf(value: unknown): Change | undefined {
  const entry = objectOf(value);
  const at = instantOf(entry?.['created']);
  const items = entry?.['items'];
  if (at === undefined || !Array.isArray(items)) return undefined;
  const fields = items.map(fieldChangeOf);
  // An item that names no field may be of any.
  return fields.every((field) => field !== undefined) ? { at, fields } : undefined;
}

function fieldChangeOf(value: unknown): FieldChange | undefined {
  const item = objectOf(value);
  const fieldId = textOf(item?.['fieldId']);
  const field = textOf(item?.['field']) ?? fieldId;
  if (item === undefined || field === undefined) return undefined;
  return {
    field,
    fieldId,
    isCustom: item['fieldtype'] === 'custom' || fieldId?.startsWith('customfield_') === true,
    before: { id: wordsIn(item, 'from'), words: wordsIn(item, 'fromString') },
    after: { id: wordsIn(item, 'to'), words: wordsIn(item, 'toString') },
  };
}

/** Only the item's own: where Jira leaves `toString` out, every object still has a method of that name. */
function wordsIn(item: Readonly<Record<string, unknown>>, name: string): string | null | undefined {
  const value = Object.hasOwn(item, name) ? item[name] : null;
  if (value === null || value === undefined || value === '') return null;
  return typeof value === 'number' ? String(value) : textOf(value);
}

/** Whether the field was empty on this side of a change; what can't be read is something. */
export function isNothing({ id, words }: Side): boolean {
  return id === null && words === null;
}
