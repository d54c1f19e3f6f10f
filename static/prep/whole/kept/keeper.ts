/**
 * Keeps what was read of a whole backlog in the browser of whoever read it, until their day ends: a hundred questions to Jira
 * are asked once. Only what the page itself has read: what the team said of a story is asked for anew.
 */
import type { BacklogRow } from '../../../../src/contract';
import { headKey, isOfEarlier, isOver, pageKey, type Place } from './place';
import type { Store } from './store';

export interface Kept {
  readonly rows: readonly BacklogRow[];
  /** Where it goes on; `null`: that was all. */
  readonly next: string | null;
  /** When its reading was begun: ISO 8601. */
  readonly at: string;
}

/** Nothing of it ever rejects: without a database a page knows a little less. */
export interface Keeper {
  /** `null` where nothing is kept, or what is was judged otherwise. What is kept of others and of other days is deleted. */
  readonly recall: () => Promise<Kept | null>;
  /**
   * Adds the rows of an answer. Those of another reading replace what was kept.
   * @param at when the reading that they belong to was begun: ISO 8601
   */
  readonly keep: (rows: readonly BacklogRow[], next: string | null, at: string) => Promise<void>;
}

/** Where a browser doesn't say whose it is. */
export const KEEPS_NOTHING: Keeper = {
  recall: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

/** Milliseconds; a database that hangs keeps nobody waiting. */
const PATIENCE = 2_000;

interface Head {
  readonly judgedBy: string;
  readonly at: string;
  readonly pages: number;
  readonly next: string | null;
}

/** @param judgedBy tells rules, figures and build: rows that were judged otherwise are no longer true */
export function keeperOf(place: Place, judgedBy: string, store: Store): Keeper {
  let begun = '';
  let pages = 0;
  return {
    recall: async () => {
      const found = await soon(read(store, place, judgedBy));
      if (found === null) return null;
      const { rows, next, at } = found;
      begun = at;
      ({ pages } = found);
      return { rows, next, at };
    },
    keep: async (rows, next, at) => {
      const isFirst = at !== begun;
      if (isFirst) {
        begun = at;
        pages = 0;
      }
      const head: Head = { judgedBy, at, pages: pages + 1, next };
      const entries: [IDBValidKey, unknown][] = [
        [pageKey(place, at, pages), rows],
        [headKey(place), head],
      ];
      pages += 1;
      try {
        await store.write(entries);
        if (isFirst) await store.forget((key) => isOfEarlier(key, place, at));
      } catch {
        // No room, or no database: what has come stays with the page.
      }
    },
  };
}

async function read(
  store: Store,
  place: Place,
  judgedBy: string,
): Promise<(Kept & { readonly pages: number }) | null> {
  await store.forget((key) => isOver(key, place));
  const head = headIn(await store.read(headKey(place)));
  if (head?.judgedBy !== judgedBy) return null;
  const { at, pages, next } = head;
  const read = await store.readMany(Array.from({ length: pages }, (_, page) => pageKey(place, at, page)));
  // A page that is missing would be a hole that nobody sees.
  if (!read.every(areRows)) return null;
  return { rows: read.flat(), next, at, pages };
}

function headIn(stored: unknown): Head | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { judgedBy, at, pages, next }: Readonly<Record<string, unknown>> = { ...stored };
  return typeof judgedBy === 'string' &&
    typeof at === 'string' &&
    typeof pages === 'number' &&
    (typeof next === 'string' || next === null)
    ? { judgedBy, at, pages, next }
    : null;
}

/** The same build wrote them, as `judgedBy` tells: what makes up a row is as it was. */
function areRows(stored: unknown): stored is readonly BacklogRow[] {
  return Array.isArray(stored);
}

async function soon<T>(answer: Promise<T | null>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, PATIENCE, null);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
