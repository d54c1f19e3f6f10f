/** Which tellings share a word or another trait: an inverted index over small whole numbers. */

export class Postings {
  private readonly lists = new Map<string, number[]>();

  add(trait: string, slot: number): void {
    const list = this.lists.get(trait);
    if (list === undefined) this.lists.set(trait, [slot]);
    else list.push(slot);
  }

  remove(trait: string, slot: number): void {
    const list = this.lists.get(trait);
    const at = list?.indexOf(slot) ?? -1;
    if (list === undefined || at === -1) return;
    const last = list.pop();
    if (last !== undefined && at < list.length) list[at] = last;
    if (list.length === 0) this.lists.delete(trait);
  }

  /** How many have the trait. */
  count(trait: string): number {
    return this.lists.get(trait)?.length ?? 0;
  }

  /** Those that have it, in no order; none where it is so common that it tells nothing. */
  having(trait: string, most: number): readonly number[] {
    const list = this.lists.get(trait);
    return list === undefined || list.length > most ? NONE : list;
  }
}

const NONE: readonly number[] = [];
