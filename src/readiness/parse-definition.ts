/**
 * Reads a team's Definition of Ready that nobody vouches for: from a page, a file or storage. Written by hand, as it runs in
 * pages, too, where each mistake is shown at its place.
 */
import { ISSUE_KINDS } from '../story/story';
import type { Definition, KindDefinition } from './definition';
import { Mistakes, type Mistake, type Path } from './definition-parts/mistake';
import { readCriteriaFields, readEstimateField } from './definition-parts/read-fields';
import { readKind } from './definition-parts/read-kind';
import { readOwnChecks } from './definition-parts/read-own-checks';
import { readGroup } from './definition-parts/read-value';
import type { OwnCheckId } from './own-check';
import type { TeamDefinition } from './team-definition';

export type { Mistake, MistakeKey, Path } from './definition-parts/mistake';

export type Parsed = { readonly definition: TeamDefinition } | { readonly mistakes: readonly Mistake[] };

/**
 * Never throws. What is read is made anew, in one order: nothing of the value itself is kept.
 * Whether patterns can be searched `checkPatterns` tells, for which their engine is loaded.
 * @param value JSON
 * @returns every mistake at its place, up to 200, and never an empty list
 */
export function parseTeamDefinition(value: unknown): Parsed {
  const mistakes = new Mistakes();
  const definition = read(value, mistakes);
  return definition === undefined || mistakes.all.length > 0 ? { mistakes: mistakes.all } : { definition };
}

/** Own checks and the choice of fields may be left out: then there are none. */
const OPTIONAL = ['ownChecks', 'criteriaFields', 'estimateField'];

function read(value: unknown, mistakes: Mistakes): TeamDefinition | undefined {
  const group = readGroup(value, [], ['kinds', ...OPTIONAL], mistakes, OPTIONAL);
  if (group === undefined) return undefined;
  const own = readOwnChecks(group.get('ownChecks'), ['ownChecks'], mistakes);
  const kinds = group.has('kinds') ? readKinds(group.get('kinds'), ['kinds'], own.ids, mistakes) : undefined;
  const criteriaFields = readCriteriaFields(group.get('criteriaFields'), ['criteriaFields'], mistakes);
  const estimateField = readEstimateField(group.get('estimateField'), ['estimateField'], mistakes);
  return kinds === undefined ? undefined : { kinds, ownChecks: own.checks, criteriaFields, estimateField };
}

function readKinds(
  value: unknown,
  path: Path,
  own: ReadonlySet<OwnCheckId>,
  mistakes: Mistakes,
): Definition | undefined {
  const group = readGroup(value, path, ISSUE_KINDS, mistakes);
  if (group === undefined) return undefined;
  const of = (kind: keyof Definition): KindDefinition | undefined =>
    group.has(kind) ? readKind(group.get(kind), [...path, kind], own, mistakes) : undefined;
  const [story, bug, task, spike] = [of('story'), of('bug'), of('task'), of('spike')];
  if (story === undefined || bug === undefined || task === undefined || spike === undefined) return undefined;
  return { story, bug, task, spike };
}
