/** One fix from the first letter to the story: what is typed, what would come of it, and what became of it. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Reply } from '../../../src/contract';
import type { Fix, FixDesk, FixResult } from '../../../src/contract/fixes';
import type { DifferenceLine } from './fold';
import type { Failure } from '../../shared/failure';
import { readStory } from '../../shared/bridge';
import { applyOnce, stand, type Applied } from './apply-once';
import { fixesFor } from './edit-for';
import { keepText, keptText, tabStorage } from './kept-text';
import type { Line } from './lines';
import { changesBetween } from './outcome';
import { carriedOver, startOf, withoutPlace, type Plan } from './plan';

export type Phase =
  | { readonly state: 'open' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly failure: Failure }
  /** Jira doesn't let this person change the field here. */
  | { readonly state: 'refused' };

type Done = Extract<Applied, { state: 'done' }>;

interface Work {
  readonly desk: FixDesk;
  readonly plan: Plan;
  readonly lines: readonly Line[];
  /** What somebody else did meanwhile; `null` where nobody has. */
  readonly theirs: readonly DifferenceLine[] | null;
  /** Typed for words that the story no longer has. */
  readonly lost: readonly string[];
  /** What somebody else wrote in the very moment of saving, and what was saved took the place of. */
  readonly overwritten: readonly string[];
}

export interface Fixing extends Work {
  readonly phase: Phase;
  readonly fixes: readonly Fix[];
  readonly type: (lines: readonly Line[]) => void;
  readonly save: () => void;
  /** What was typed is not wanted any more. */
  readonly forget: () => void;
}

/**
 * @param first the story as it was read, and what there is to edit
 * @param newest the story as it is by now: what somebody else changes is taken up while the text is typed
 * @param planAgain for a story that has changed; `null` where there is nothing left to do
 * @param keptAs name under which the text is kept in this tab
 * @param apply makes one change; must never reject
 */
export function useFixing(
  first: { readonly desk: FixDesk; readonly plan: Plan },
  newest: FixDesk,
  planAgain: (desk: FixDesk) => Plan | null,
  keptAs: string,
  apply: (fix: Fix, base: string) => Promise<Reply<FixResult>>,
  done: (result: Done) => void,
): Fixing {
  const [work, setWork] = useState<Work>(() => begun(first, keptAs));
  const [phase, setPhase] = useState<Phase>({ state: 'open' });
  const isForgotten = useRef(false);
  const { desk, plan, lines } = work;
  const fixes = useMemo(() => fixesFor(plan, lines), [plan, lines]);

  useEffect(() => {
    if (isForgotten.current) return;
    const start = startOf(plan);
    const isTyped =
      lines.some(({ text }, index) => text !== start[index]?.text) || lines.length !== start.length;
    keepText(tabStorage(), keptAs, isTyped ? { start: start.map(({ text }) => text), lines } : null);
  }, [plan, lines, keptAs]);

  const forget = (): void => {
    isForgotten.current = true;
    keepText(tabStorage(), keptAs, null);
  };
  const changed = (now: FixDesk, overwritten?: string): void => {
    const again = planAgain(now) ?? plan;
    setWork({
      desk: now,
      plan: again,
      lines: carriedOver(
        again,
        lines,
        startOf(plan).map(({ text }) => text),
      ),
      theirs: changesBetween(desk, now),
      lost: [...work.lost, ...withoutPlace(again, lines)],
      overwritten: overwritten === undefined ? work.overwritten : [...work.overwritten, overwritten],
    });
    setPhase({ state: 'open' });
  };
  const [seen, see] = useState(newest);
  if (newest !== seen && phase.state !== 'saving') {
    see(newest);
    // One's own, whose answer was lost on its way, is found when it is saved again.
    const isOwn = fixes.length > 0 && stand(fixes, desk, newest);
    if (!isOwn && !isSameState(desk, newest)) changed(newest);
  }
  const save = (): void => {
    if (fixes.length === 0 || phase.state === 'saving') return;
    setPhase({ state: 'saving' });
    void applyOnce(fixes, desk, apply, readStory).then((reply) => {
      if (!reply.ok) setPhase({ state: 'failed', failure: reply });
      else if (reply.value.state === 'not-changeable') setPhase({ state: 'refused' });
      else if (reply.value.state === 'changed') changed(reply.value.desk, reply.value.overwritten);
      else {
        forget();
        done(reply.value);
      }
    });
  };
  const type = (next: readonly Line[]): void => {
    // While it is being written, what is written stays what is shown.
    if (phase.state !== 'saving') setWork({ ...work, lines: next });
  };
  return { ...work, phase, fixes, type, save, forget };
}

/** Whether what somebody may edit stands as it stood. */
function isSameState(one: FixDesk, other: FixDesk): boolean {
  const statesOf = ({ texts, estimate }: FixDesk): string =>
    [...texts.map(({ fieldId, base }) => `${fieldId} ${base}`), estimate?.base].join();
  return statesOf(one) === statesOf(other);
}

/** Takes up what was typed before a reload, over the story as it is now. */
function begun({ desk, plan }: Pick<Work, 'desk' | 'plan'>, keptAs: string): Work {
  const kept = keptText(tabStorage(), keptAs);
  const lines = kept === null ? startOf(plan) : carriedOver(plan, kept.lines, kept.start);
  const lost = kept === null ? [] : withoutPlace(plan, kept.lines);
  return { desk, plan, lines, theirs: null, lost, overwritten: [] };
}
