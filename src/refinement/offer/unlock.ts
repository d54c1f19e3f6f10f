/** The one question whose answer moves most of some stories: the smallest step there is, for the Product Owner alone. Pure. */
import type { JudgedCheck, Who } from '../../readiness/finding';

export interface UnlockStep {
  readonly check: JudgedCheck;
  /** Points that a story's score would gain. */
  readonly gain: number;
  readonly minutes: number;
  readonly who: Who;
}

export interface LockedStory<Step extends UnlockStep = UnlockStep> {
  readonly id: string;
  /** What would make it Ready, the most helpful first. */
  readonly steps: readonly Step[];
}

export interface Unlock<Step extends UnlockStep = UnlockStep> {
  readonly check: JudgedCheck;
  /** By rank; each with its own step of that check. */
  readonly stories: readonly { readonly id: string; readonly step: Step }[];
  /** Typical minutes of all of them together. */
  readonly minutes: number;
}

/**
 * Only what the Product Owner or anybody can answer counts: what developers know is not theirs to find out. The most stories first, then
 * the most gain, then the fewest minutes.
 * @param stories by rank
 * @returns `null` where there is no such question
 */
export function unlockOf<Step extends UnlockStep>(
  stories: readonly LockedStory<Step>[],
): Unlock<Step> | null {
  const byCheck = new Map<JudgedCheck, { readonly id: string; readonly step: Step }[]>();
  for (const { id, steps } of stories) {
    for (const step of steps) {
      if (step.who !== 'po' && step.who !== 'anyone') continue;
      const found = byCheck.get(step.check) ?? [];
      found.push({ id, step });
      byCheck.set(step.check, found);
    }
  }
  const unlocks = [...byCheck].map(([check, found]) => ({
    check,
    stories: found,
    minutes: minutesOf(found),
  }));
  const [best] = unlocks.sort(
    (one, other) =>
      other.stories.length - one.stories.length ||
      gainOf(other) - gainOf(one) ||
      one.minutes - other.minutes ||
      (one.check < other.check ? -1 : 1),
  );
  return best ?? null;
}

function gainOf({ stories }: Pick<Unlock, 'stories'>): number {
  return stories.reduce((sum, { step }) => sum + step.gain, 0);
}

function minutesOf(stories: Unlock['stories']): number {
  return stories.reduce((sum, { step }) => sum + step.minutes, 0);
}
