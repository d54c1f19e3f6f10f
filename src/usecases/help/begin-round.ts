/** Begins the daily look at whether a meeting is near that too little is told for. */
import { onceADay } from '../once-a-day';
import type { HelpWorld } from './world';

export function beginHelpRound(world: Pick<HelpWorld, 'shelf' | 'jobs' | 'now'>): Promise<void> {
  return onceADay(world, 'help-round', () => world.jobs.push({ kind: 'round', after: null }));
}
