/** The rules with one check that the team won't do without, for every kind of item of which it counts. Pure. */
import type { AskedCheck, KindDefinition } from '../../src/readiness/definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';

export function withMustHave(definition: TeamDefinition, check: AskedCheck): TeamDefinition {
  const insist = (kind: KindDefinition): KindDefinition =>
    typeof kind.weights[check] !== 'number' || kind.mustHaves.includes(check)
      ? kind
      : { ...kind, mustHaves: [...kind.mustHaves, check] };
  const { story, bug, task, spike } = definition.kinds;
  return {
    ...definition,
    kinds: { story: insist(story), bug: insist(bug), task: insist(task), spike: insist(spike) },
  };
}
