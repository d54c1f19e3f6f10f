/** What a store of the browser holds. */

/** Names in the order in which the browser keeps them; none where there is no store, or it may not be read. */
export function namesIn(storage: Storage | null): readonly string[] {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '');
  } catch {
    return [];
  }
}
