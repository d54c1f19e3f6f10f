/** A Definition of Ready as it is kept: what the team decided, and when. */
import type { TeamDefinition } from '../../readiness/team-definition';

export interface KeptDefinition {
  /** Counts the Definitions of a place, from 1 on; 0 is the default that nobody saved. */
  readonly number: number;
  readonly definition: TeamDefinition;
  /** An instant, ISO 8601 in UTC. */
  readonly savedAt: string;
  /** Of which number it is a copy, where it was restored. */
  readonly restoredFrom: number | null;
}
