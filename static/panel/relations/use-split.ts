/** Makes the second story of a split, and then takes what moved out of the first one; tried again, each is done once. */
import { useRef } from 'react';
import { undoFix } from '../../shared/fix-calls';
import { say } from '../../shared/say';
import type { Acts } from '../acts';
import type { Made, Moved } from './split-made';
import type { SplitStart } from './split-start';
import { takeOut } from './take-out';
import { isUncertain, useChange, type Stage } from './use-change';

export interface Split {
  /** Not empty. */
  readonly summary: string;
  /** Of the criteria of the start. */
  readonly moving: readonly string[];
  readonly staying: readonly string[];
}

/**
 * @param key of the first story
 * @param made is told once the second story is there
 */
export function useSplit(
  start: SplitStart,
  key: string,
  acts: Acts,
  made: (made: Made) => void,
): { readonly stage: Stage; readonly make: (split: Split) => void } {
  const last = useRef<Split | null>(null);
  /** What moved with tries whose answer was lost, by title: their second stories may be there. */
  const lost = useRef(new Map<string, readonly string[]>());

  const { stage, make } = useChange(acts, (result) => {
    const split = last.current;
    if (split === null || result.made === undefined) return;
    const { made: issue, isUnlinked, wasThere } = result;
    const again = (): Promise<Moved> => move(split, start, acts, { key, other: issue.key });
    const tell = (moved: Moved): void => {
      made({ issue, isUnlinked: isUnlinked === true, moved, again });
    };
    acts.show(result.reading);
    // What stands in a story of another time isn't known to hold what moves now: then nothing leaves the first one.
    if (wasThere === true && !isSame(lost.current.get(split.summary), split.moving))
      tell({ state: 'was-there' });
    else if (split.moving.length === 0) tell({ state: 'none' });
    else void again().then(tell);
  });

  return {
    stage,
    make: (split) => {
      const before = last.current;
      if (before !== null && isUncertain(stage) && !lost.current.has(before.summary))
        lost.current.set(before.summary, before.moving);
      last.current = split;
      make({ kind: 'split', summary: split.summary, criteria: split.moving, heading: start.heading });
    },
  };
}

/** Takes what moved out of the first story, and offers the way back. */
async function move(
  { staying }: Split,
  start: SplitStart,
  acts: Acts,
  keys: { readonly key: string; readonly other: string },
): Promise<Moved> {
  const out = await takeOut(start, staying);
  if (out.state !== 'taken') return out;
  const { reading, undo } = out;
  acts.show(reading);
  acts.offer({
    said: say('panel.split.moved', keys),
    takeBack: undo === null ? null : () => undoFix(undo),
    undo: say('panel.split.put-back'),
    saidBack: say('panel.split.moved-back', keys),
  });
  return { state: 'taken' };
}

function isSame(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}
