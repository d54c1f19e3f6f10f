/** Gives every item a key that is its own, in the project that it belongs to. */
import type { BacklogItem } from './backlog-item';
import { shortened } from './cell-values';
import { ImportRefused, type BadRow } from './import-refused';

export interface KeyedItem {
  readonly key: string;
  readonly projectKey: string;
  readonly item: BacklogItem;
}

export interface Keyed {
  readonly items: readonly KeyedItem[];
  readonly badRows: readonly BadRow[];
  /** The new key of an item by its old key or Jira's number: what references are resolved with. */
  readonly keyOf: ReadonlyMap<string, string>;
}

const KEY = /^([A-Z][A-Z0-9_]*)-0*([1-9]\d{0,8})$/;
const PROJECT_KEY = /^[A-Z][A-Z0-9_]{1,9}$/;
const NUMBER = /^0*([1-9]\d{0,8})$/;

/**
 * @param project puts all items into this project; their numbers are kept where they are free
 * @param fileName gives the project its key where neither the items nor `project` do
 * @throws ImportRefused when `project` is no project key
 */
export function assignKeys(
  items: readonly BacklogItem[],
  project: string | undefined,
  fileName: string,
): Keyed {
  const wanted = project?.trim().toUpperCase();
  if (wanted !== undefined && !PROJECT_KEY.test(wanted)) {
    throw new ImportRefused(
      `"${project ?? ''}" is no project key: two to ten letters and digits, beginning with a letter, as in SHOP.`,
    );
  }
  const { sound, badRows } = distinctKeys(items);
  const prefixes = new Set(sound.flatMap(({ parts }) => parts?.prefix ?? []));
  const [only] = prefixes;
  const home = wanted ?? (prefixes.size === 1 && only !== undefined ? only : projectKeyOf(fileName));
  const taken = new Map<string, Set<number>>();
  const keyOf = new Map<string, string>();

  // Numbers that items bring with them come first, so that none is given away to an item without.
  const placed = sound.map(({ item, parts }) => {
    const projectKey = wanted ?? parts?.prefix ?? home;
    const numbers = taken.get(projectKey) ?? new Set();
    taken.set(projectKey, numbers);
    const isFree = parts !== undefined && !numbers.has(parts.number);
    if (isFree) numbers.add(parts.number);
    return { item, parts, projectKey, number: isFree ? parts.number : undefined };
  });
  const last = new Map(
    [...taken].map(([key, numbers]) => [key, [...numbers].reduce((a, b) => Math.max(a, b), 0)]),
  );
  const keyed = placed.map(({ item, parts, projectKey, number }): KeyedItem => {
    const next = number ?? (last.get(projectKey) ?? 0) + 1;
    if (number === undefined) last.set(projectKey, next);
    const key = `${projectKey}-${next}`;
    if (item.id !== null) keyOf.set(item.id, key);
    if (parts?.prefix !== undefined) keyOf.set(`${parts.prefix}-${parts.number}`, key);
    return { key, projectKey, item };
  });
  return { items: keyed, badRows, keyOf };
}

/** The key as references are looked up by, or the number itself. */
export function referenceOf(text: string): string {
  const upper = text.trim().toUpperCase();
  const [, prefix, number] = KEY.exec(upper) ?? [];
  return prefix === undefined ? text.trim() : `${prefix}-${Number(number)}`;
}

interface Sound {
  readonly item: BacklogItem;
  /** Without a prefix: a bare number. `undefined`: the item has no key. */
  readonly parts: { readonly prefix: string | undefined; readonly number: number } | undefined;
}

function distinctKeys(items: readonly BacklogItem[]): { sound: Sound[]; badRows: BadRow[] } {
  const lineOf = new Map<string, number>();
  const sound: Sound[] = [];
  const badRows: BadRow[] = [];
  for (const item of items) {
    const parts = item.key === null ? undefined : partsOf(item.key);
    if (parts === null) {
      badRows.push({
        line: item.line,
        reason: `the key "${shortened(item.key ?? '')}" is not of the form ABC-123`,
      });
      continue;
    }
    const name = parts === undefined ? undefined : `${parts.prefix ?? ''}-${parts.number}`;
    const first = name === undefined ? undefined : lineOf.get(name);
    if (first !== undefined) {
      badRows.push({ line: item.line, reason: `the key ${item.key ?? ''} is already that of line ${first}` });
      continue;
    }
    if (name !== undefined) lineOf.set(name, item.line);
    sound.push({ item, parts });
  }
  return { sound, badRows };
}

function partsOf(key: string): { prefix: string | undefined; number: number } | null {
  const upper = key.trim().toUpperCase();
  const [, prefix, number] = KEY.exec(upper) ?? [];
  if (prefix !== undefined) return { prefix, number: Number(number) };
  const bare = NUMBER.exec(upper)?.[1];
  return bare === undefined ? null : { prefix: undefined, number: Number(bare) };
}

/** `our-backlog.csv` → OURBACKLOG. */
function projectKeyOf(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const letters = base
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^\d+/, '')
    .slice(0, 10);
  return PROJECT_KEY.test(letters) ? letters : 'IMPORT';
}
