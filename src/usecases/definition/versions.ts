/** Each Definition of Ready that a team ever saved, by its number. */
import { placeKey, type Place } from '../../refinement/team/team';
import { Problem } from '../problem';
import type { Records } from '../records';
import type { KeptDefinition } from './kept-definition';

export function versionId(place: Place, number: number): string {
  return `${placeKey(place)}:${number}`;
}

/** @returns `null` where there is none, or none that can be read: a history does without it */
export async function readVersion(
  records: Records,
  place: Place,
  number: number,
): Promise<KeptDefinition | null> {
  try {
    return (await records.read('definition-version', versionId(place, number)))?.value ?? null;
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'unreadable') return null;
    throw problem;
  }
}
