/** The Definition of Ready in force at a place: the one that its team saved last, else the default. */
import { placeKey, type Place } from '../../refinement/team/team';
import { DEFAULT_TEAM_DEFINITION } from '../../readiness/team-definition';
import type { Records } from '../records';
import type { KeptDefinition } from './kept-definition';

export interface InForce extends Omit<KeptDefinition, 'savedAt'> {
  /** `null` for the default that nobody saved. */
  readonly savedAt: string | null;
  /** Of the record; `null` where there is none. */
  readonly version: number | null;
}

const DEFAULT: InForce = {
  number: 0,
  definition: DEFAULT_TEAM_DEFINITION,
  savedAt: null,
  restoredFrom: null,
  version: null,
};

/** @throws Problem `unreadable` where something is kept that this version can't read: the default must not take its place */
export async function readInForce(records: Records, place: Place): Promise<InForce> {
  const kept = await records.read('definition', placeKey(place));
  return kept === null ? DEFAULT : { ...kept.value, version: kept.version };
}
