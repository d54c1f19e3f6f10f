/** What of an offer is still to be done, by the stories as they are now. Pure. */
import type { BacklogRow, NextStep } from '../../../src/contract';
import type { OfferView } from '../../../src/contract/help';
import { unlockOf } from '../../../src/refinement/offer/unlock';

export interface OpenLine {
  readonly row: BacklogRow;
  /** `null` where nothing that can be told would help. */
  readonly step: NextStep | null;
}

export interface StillOpen {
  /** Of the stories that are to be told, those that the next step is about; by rank. */
  readonly lines: readonly OpenLine[];
  /** All that are still to be told, by rank. */
  readonly rows: readonly BacklogRow[];
  /** Whether it is the same question for all lines. */
  readonly isOneQuestion: boolean;
  /** Typical minutes: of each line where it is one question, of all lines else. */
  readonly minutes: number;
}

/** What has gone from the backlog, or can't be seen any more, is left out. */
export function stillOpen({ stories, cause }: OfferView, rows: readonly BacklogRow[]): StillOpen {
  const offered = new Set(stories);
  const open = rows.filter((row) => offered.has(row.id) && !isDone(row, cause));
  const unlock = unlockOf(open.map((row) => ({ id: row.id, steps: stepsOf(row) })));
  if (unlock === null) {
    const lines = open.map((row): OpenLine => ({ row, step: row.nextStep }));
    const minutes = lines.reduce((sum, { step }) => sum + (step?.minutes ?? 0), 0);
    return { lines, rows: open, isOneQuestion: false, minutes };
  }
  const byId = new Map(unlock.stories.map(({ id, step }) => [id, step]));
  const lines = open.flatMap((row): readonly OpenLine[] => {
    const step = byId.get(row.id);
    return step === undefined ? [] : [{ row, step }];
  });
  const each = Math.round(unlock.minutes / Math.max(1, lines.length));
  return { lines, rows: open, isOneQuestion: true, minutes: each };
}

/** Before a meeting it is enough that a story can be talked about. */
function isDone({ band }: BacklogRow, cause: OfferView['cause']): boolean {
  return band === 'Ready' || (cause === 'gap' && band !== 'Early');
}

function stepsOf({ wayToReady, nextStep }: BacklogRow): readonly NextStep[] {
  return wayToReady?.steps ?? (nextStep === null ? [] : [nextStep]);
}
