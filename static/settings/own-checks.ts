/** Puts a team's own checks into its rules, and takes them out again. Pure. */
import type { Definition, KindDefinition } from '../../src/readiness/definition';
import type { OwnCheck, OwnCheckId } from '../../src/readiness/own-check';
import type { TeamDefinition } from '../../src/readiness/team-definition';

/** In the place of that with its id; a new one comes last, and is a hint for each kind of item until somebody says more. */
export function withOwnCheck(definition: TeamDefinition, check: OwnCheck): TeamDefinition {
  const { ownChecks } = definition;
  if (ownChecks.some(({ id }) => id === check.id)) {
    return { ...definition, ownChecks: ownChecks.map((one) => (one.id === check.id ? check : one)) };
  }
  return {
    ...definition,
    ownChecks: [...ownChecks, check],
    kinds: ofEach(definition.kinds, (kind) => ({
      ...kind,
      weights: { ...kind.weights, [check.id]: 'hint' },
    })),
  };
}

/** Nothing names it any more. */
export function withoutOwnCheck(definition: TeamDefinition, id: OwnCheckId): TeamDefinition {
  return {
    ...definition,
    ownChecks: definition.ownChecks.filter((check) => check.id !== id),
    kinds: ofEach(definition.kinds, ({ weights, mustHaves, thresholds }) => ({
      weights: Object.fromEntries(Object.entries(weights).filter(([check]) => check !== id)),
      mustHaves: mustHaves.filter((check) => check !== id),
      thresholds,
    })),
  };
}

function ofEach(
  { story, bug, task, spike }: Definition,
  change: (kind: KindDefinition) => KindDefinition,
): Definition {
  return { story: change(story), bug: change(bug), task: change(task), spike: change(spike) };
}

/** An id goes into files that people read: the words of the title, as far as they are Latin letters and digits. */
const LONGEST_WORDS = 32;

/** @param taken ids of the other checks */
export function ownCheckId(title: string, taken: readonly string[]): OwnCheckId {
  const words = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, LONGEST_WORDS)
    .replace(/-+$/, '');
  const first: OwnCheckId = `own:${words === '' ? 'check' : words}`;
  let id = first;
  for (let number = 2; taken.includes(id); number += 1) id = `${first}-${number}`;
  return id;
}
