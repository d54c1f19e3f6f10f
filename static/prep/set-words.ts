/** The set line of the prep page in words: "2 pairs look alike, 1 contradicts, 3 wait for something". Pure. */
import type { SetCount } from '../../src/contract';
import type { SetCheck } from '../../src/readiness/set/finding';
import { sayCount } from '../shared/say';

/** What most needs a word in the meeting comes first; how a story is told can wait. */
const ORDER = ['unique', 'conflict-free', 'independent', 'uniform'] as const satisfies readonly SetCheck[];

export interface SetPart<Count = SetCount> {
  readonly count: Count;
  readonly words: string;
}

/** The parts in the order in which they are read. One of nothing is left out, as is what a newer app may count. */
export function setParts<Count extends Pick<SetCount, 'check' | 'count'>>(
  counts: readonly Count[],
): readonly SetPart<Count>[] {
  const found = ORDER.flatMap((check) => counts.find((each) => each.check === check && each.count > 0) ?? []);
  return found.map((count, index) => ({ count, words: words(count, index === 0) }));
}

/** Only the first part says what is counted: the others go on from it. */
function words({ check, count }: Pick<SetCount, 'check' | 'count'>, isFirst: boolean): string {
  switch (check) {
    case 'conflict-free':
    case 'independent':
      return sayCount(isFirst ? `prep.set.${check}.first` : `prep.set.${check}`, count);
    case 'unique':
    case 'uniform':
      return sayCount(`prep.set.${check}`, count);
  }
}
