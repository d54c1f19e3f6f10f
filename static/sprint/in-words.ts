/** How a sprint stands, in words, and what a few minutes would add: never what it lacks. Pure. */
import type { BacklogRow, SprintPage } from '../../src/contract';
import { stateInWords } from '../prep/headline';
import { inDigits, inWords, say, sayCount } from '../shared/say';

/** One or two sentences, true also where nothing can be told of a story. */
export function sprintInWords(
  { name, isClosed }: SprintPage['sprint'],
  rows: readonly Pick<BacklogRow, 'band'>[],
): string {
  if (rows.length === 0) return say(isClosed ? 'sprint.closed' : 'sprint.empty', { name });
  return stateInWords(rows, say('sprint.of', { words: inWords(rows.length), name }));
}

/** What the steps to Ready take together; empty where all are, or nothing that can be told would help. */
export function gainInWords(rows: readonly Pick<BacklogRow, 'wayToReady'>[]): string {
  const ways = rows.flatMap(({ wayToReady }) => (wayToReady === null ? [] : [wayToReady]));
  if (ways.length === 0) return '';
  const minutes = ways.reduce((sum, way) => sum + way.minutes, 0);
  return sayCount('sprint.gain', ways.length, { minutes: inDigits(minutes) });
}
