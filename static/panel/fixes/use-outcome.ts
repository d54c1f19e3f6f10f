/** What the story would be with what is typed so far, judged at each letter. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Fix, FixDesk } from '../../../src/contract/fixes';
import type { Assessment } from '../../../src/readiness/finding';
import { assessed, speaking, type Judge } from './judge';
import { outcomeOf, type Outcome } from './outcome';

export interface Judged extends Outcome {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** @param first with the languages that the story was told in before anybody typed */
export function useOutcome(desk: FixDesk, fixes: readonly Fix[], first: Judge): Judged {
  const [judge, setJudge] = useState(first);
  // A slow machine shows the letters first.
  const typed = useDeferredValue(fixes);
  const outcome = useMemo(() => outcomeOf(desk, typed), [desk, typed]);
  const before = useMemo(() => assessed(desk.story, judge), [desk, judge]);
  const after = useMemo(() => assessed(outcome.story, judge), [outcome, judge]);
  useEffect(() => {
    let isOver = false;
    void speaking(judge, outcome.story).then((speaker) => {
      if (!isOver) setJudge(speaker);
    });
    return () => {
      isOver = true;
    };
  }, [judge, outcome]);
  return { ...outcome, before, after };
}
