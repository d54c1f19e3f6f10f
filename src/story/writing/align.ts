/** What leads from one list of texts to another, in the order of the new one: what stays is found first. */
import { sameWords } from './nodes';

export type Step =
  /** @param at index in the old list */
  | { readonly kind: 'keep'; readonly at: number }
  | { readonly kind: 'change'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number }
  | { readonly kind: 'add'; readonly text: string };

/** Quadratic in the lists, of which people write a few dozen lines. */
export function align(before: readonly string[], after: readonly string[]): readonly Step[] {
  const [old, next] = [before.map(sameWords), after.map(sameWords)];
  const kept = keptPairs(old, next);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (const [keptOld, keptNext] of [...kept, [old.length, next.length] as const]) {
    // Between two that stay, texts of the same place are taken for the same criterion in other words.
    while (i < keptOld && j < keptNext) steps.push({ kind: 'change', at: i++, text: after[j++] ?? '' });
    while (i < keptOld) steps.push({ kind: 'remove', at: i++ });
    while (j < keptNext) steps.push({ kind: 'add', text: after[j++] ?? '' });
    if (keptOld < old.length) {
      steps.push({ kind: 'keep', at: keptOld });
      [i, j] = [keptOld + 1, keptNext + 1];
    }
  }
  return steps;
}

/** The longest common subsequence, as pairs of indexes. */
export function keptPairs(
  old: readonly string[],
  next: readonly string[],
): readonly (readonly [number, number])[] {
  const width = next.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = next.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        old[i] === next[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length && j < next.length) {
    if (old[i] === next[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
