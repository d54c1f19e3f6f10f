/** A Definition of Ready that asks less: some of its checks become hints, and Ready may begin earlier. */
import type { AskedCheck, Definition, KindDefinition, Weight } from '../../readiness/definition';
import type { TeamDefinition } from '../../readiness/team-definition';
import type { IssueKind } from '../../story/story';

export interface Relaxation {
  /** Of these kinds of item only: of the others nothing was seen. */
  readonly kinds: readonly IssueKind[];
  readonly hints: readonly AskedCheck[];
  /** The score from which on a story is Ready; `null`: as before. */
  readonly readyFrom: number | null;
}

/** So far below Ready is Nearly at least. */
const BAND = 10;

export function relaxed(definition: TeamDefinition, by: Relaxation): TeamDefinition {
  const { story, bug, task, spike } = definition.kinds;
  const of = (kind: IssueKind, ofKind: KindDefinition): KindDefinition =>
    by.kinds.includes(kind) ? relaxedKind(ofKind, by) : ofKind;
  const kinds: Definition = {
    story: of('story', story),
    bug: of('bug', bug),
    task: of('task', task),
    spike: of('spike', spike),
  };
  return { ...definition, kinds };
}

/** A kind that would have nothing left to be scored by keeps its weights. */
function relaxedKind(ofKind: KindDefinition, { hints, readyFrom }: Relaxation): KindDefinition {
  const weights = Object.entries(ofKind.weights).map(([check, weight]): [string, Weight] => [
    check,
    hints.some((hint) => hint === check) ? 'hint' : weight,
  ]);
  const isScored = weights.some(([, weight]) => weight !== 'hint' && weight > 0);
  const ready = Math.min(ofKind.thresholds.ready, readyFrom ?? Infinity);
  const nearly =
    ready === ofKind.thresholds.ready
      ? ofKind.thresholds.nearly
      : Math.min(ofKind.thresholds.nearly, ready - BAND);
  return {
    weights: isScored ? Object.fromEntries(weights) : ofKind.weights,
    thresholds: { ready, nearly },
    mustHaves: isScored ? ofKind.mustHaves.filter((check) => !hints.includes(check)) : ofKind.mustHaves,
  };
}
