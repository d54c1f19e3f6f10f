/** Whether a Definition of Ready fits a team: how many of the stories that it finished were Ready when their sprint began. */
import type { FitView } from '../../contract/definition';
import type { Assessment } from '../../readiness/finding';
import type { IssueKind } from '../../story/story';

/** A finished story as it was judged at the beginning of its sprint. */
export interface BegunStory {
  readonly kind: IssueKind;
  readonly sprintId: number;
  readonly assessment: Assessment;
}

/** Of fewer nobody can say whether the rules fit. */
const ENOUGH = 20;

export interface Tally {
  readonly finished: number;
  readonly ready: number;
  readonly unseen: number;
}

export function tally(stories: readonly BegunStory[]): Tally {
  const bands = stories.map(({ assessment }) => assessment.band);
  return {
    finished: stories.length,
    ready: bands.filter((band) => band === 'Ready').length,
    unseen: bands.filter((band) => band === null).length,
  };
}

/** Half of what could be judged: what can't be seen says neither. */
export function verdictOf({ finished, ready, unseen }: Tally): FitView['verdict'] {
  const judged = finished - unseen;
  if (judged < ENOUGH) return 'too-few';
  return ready * 2 >= judged ? 'fits' : 'does-not-fit';
}
