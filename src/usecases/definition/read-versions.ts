/** The team asks how its Definition of Ready came to be, and what it was before. */
import type { DefinitionVersion } from '../../contract/definition';
import { compareDefinitions } from '../../readiness/compare-definitions';
import { DEFAULT_TEAM_DEFINITION, type TeamDefinition } from '../../readiness/team-definition';
import type { Member } from '../admission/member';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readInForce } from './in-force';
import { readVersion } from './versions';

/** More of them are nobody's question. */
const SHOWN = 20;

/**
 * The last twenty, the latest first, each with what it changed of the one before. One that is gone or can't be read is left out, and
 * the next is compared with the one before that.
 */
export async function readDefinitionVersions(
  { records }: World,
  { place }: Member,
): Promise<readonly DefinitionVersion[]> {
  const { number: latest } = await readInForce(records, place);
  // One more than is shown: the first of them has a predecessor, too.
  const oldest = Math.max(1, latest - SHOWN);
  const numbers = Array.from({ length: latest - oldest + 1 }, (_, index) => oldest + index);
  const kept = await Promise.all(numbers.map((number) => readVersion(records, place, number)));
  const versions = kept.filter((version) => version !== null);
  return versions
    .map(({ number, savedAt, restoredFrom, definition }, index) => {
      const before = versions[index - 1]?.definition ?? DEFAULT_TEAM_DEFINITION;
      return { number, savedAt, restoredFrom, changes: compareDefinitions(before, definition) };
    })
    .slice(-SHOWN)
    .reverse();
}

/**
 * One of them as a whole; 0 is the default.
 * @throws Problem `not-found` where there is none of that number, or none that can be read
 */
export async function readDefinitionVersion(
  { records }: World,
  { place }: Member,
  number: number,
): Promise<TeamDefinition> {
  if (number === 0) return DEFAULT_TEAM_DEFINITION;
  const version = await readVersion(records, place, number);
  if (version === null) throw new Problem('not-found', 'no Definition of that number');
  return version.definition;
}
