/** A keeper of the rules saves the team's Definition of Ready: over the one that was looked at, or not at all. */
import type { DefinitionView } from '../../contract/definition';
import { checkPatterns } from '../../readiness/check-patterns';
import { compareDefinitions } from '../../readiness/compare-definitions';
import { DEFAULT_TEAM_DEFINITION, type TeamDefinition } from '../../readiness/team-definition';
import { placeKey, type Place } from '../../refinement/team/team';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { Records } from '../records';
import { fieldsNamed } from './fields-to-choose';
import { readInForce } from './in-force';
import type { KeptDefinition } from './kept-definition';
import { listFields, readDefinition } from './read-definition';
import { readVersion, versionId } from './versions';

export interface DefinitionToSave {
  readonly definition: TeamDefinition;
  /** The number of the Definition that was looked at. */
  readonly over: number;
  /** The number of which it is said to be a copy. */
  readonly restoredFrom: number | null;
}

/**
 * The Definition in force and its place among the versions are written together. One that asks just what the one in force does
 * is not saved again: a doubled click makes no second version.
 * @throws Problem `changed-meanwhile` where somebody else has saved one since; `no-such-field` where it newly names a field that
 *   the site hasn't; `bad-request` for a pattern that can't be searched; `unreadable` where the one in force can't be read
 */
export async function saveDefinition(
  world: World,
  member: Member,
  { definition, over, restoredFrom }: DefinitionToSave,
): Promise<DefinitionView> {
  const { records, now } = world;
  const { place } = member;
  const before = await readInForce(records, place);
  if (isSame(before.definition, definition)) return readDefinition(world, member);
  if (before.number !== over) throw overtaken();

  if ((await checkPatterns(definition)).length > 0)
    throw new Problem('bad-request', 'a pattern that can’t be searched');
  await mustBeThere(world, member, before.definition, definition);

  const next: KeptDefinition = {
    number: before.number + 1,
    definition,
    savedAt: now().toISOString(),
    restoredFrom: await provenCopy(records, place, definition, restoredFrom),
  };
  const isWritten = await records.write([
    { kind: 'definition', id: placeKey(place), value: next, over: before.version },
    { kind: 'definition-version', id: versionId(place, next.number), value: next, over: null },
  ]);
  if (!isWritten) throw overtaken();
  return readDefinition(world, member);
}

function overtaken(): Problem {
  return new Problem('changed-meanwhile', 'somebody else has saved a Definition since');
}

/** The order in which own checks are listed is the team's, too. */
function isSame(one: TeamDefinition, other: TeamDefinition): boolean {
  const order = ({ ownChecks }: TeamDefinition): string => ownChecks.map(({ id }) => id).join(' ');
  return compareDefinitions(one, other).length === 0 && order(one) === order(other);
}

/**
 * Fields that a Definition names must be there when it comes to name them. One that was deleted later stays where it is named: its
 * check says so, and other rules can be changed all the same.
 */
async function mustBeThere(
  world: World,
  { project }: Member,
  before: TeamDefinition,
  after: TeamDefinition,
): Promise<void> {
  const known = fieldsNamed(before);
  const anew = [...fieldsNamed(after)].filter((id) => !known.has(id));
  if (anew.length === 0) return;
  const { all } = await listFields(world, project.id);
  const there = new Set(all.map(({ id }) => id));
  if (!anew.every((id) => there.has(id)))
    throw new Problem('no-such-field', 'a rule names a field that is gone');
}

/** Said of a Definition only if it is true of it: a copy that was changed is a Definition of its own. */
async function provenCopy(
  records: Records,
  place: Place,
  definition: TeamDefinition,
  number: number | null,
): Promise<number | null> {
  if (number === null) return null;
  const source =
    number === 0 ? DEFAULT_TEAM_DEFINITION : (await readVersion(records, place, number))?.definition;
  return source !== undefined && isSame(source, definition) ? number : null;
}
