/** What can't be saved yet, beside the field where it stands, in words. */
import type { Mistake, Path } from '../../src/readiness/parse-definition';
import { sentence } from '../shared/sentence';

/** Where each field of the page stands in the rules. */
export type Mistaken = readonly Mistake[];

/**
 * @param name what the field is called on the page: its name in the rules people have never seen
 * @returns one sentence for each mistake at this place
 */
export function mistakesAt(mistakes: Mistaken, path: Path, name: string): readonly string[] {
  return mistakes.filter((mistake) => isSame(mistake.path, path)).map((mistake) => said(mistake, name));
}

/** How many stand at a place or below it. */
export function countBelow(mistakes: Mistaken, path: Path): number {
  return mistakes.filter((mistake) => isSame(mistake.path.slice(0, path.length), path)).length;
}

function said({ what, values }: Mistake, name: string): string {
  return sentence({ key: what, values: { ...values, name } });
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}
