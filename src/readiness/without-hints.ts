/** A Definition of Ready that asks only what counts: a page of rows shows no hints, and reads a third faster without them. */
import { DEFINED_CHECKS, type Definition, type KindDefinition, type Weight } from './definition';
import { isOwnCheckId } from './own-check';

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
  const asked = [...DEFINED_CHECKS, ...Object.keys(weights).filter(isOwnCheckId)];
  // What a team won't do without holds the band, also where it weighs nothing.
  const kept = asked.flatMap((check): readonly (readonly [string, Weight])[] => {
    const weight = weights[check];
    const isKept = typeof weight === 'number' || (weight !== undefined && mustHaves.includes(check));
    return isKept ? [[check, weight]] : [];
  });
  return { ...ofKind, weights: Object.fromEntries(kept) };
}
