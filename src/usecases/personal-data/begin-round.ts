/** Begins the weekly round over what is kept of people. */
import { onceADay } from '../once-a-day';
import type { PersonalDataWorld } from './world';

/** The accounts are reported once: Atlassian asks for no more than one report a cycle. */
export function beginRound(world: PersonalDataWorld): Promise<void> {
  return onceADay(world, 'personal-data-round', () => world.jobs.push({ part: 'old-choices', after: null }));
}
