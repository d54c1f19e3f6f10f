/** Takes criteria out of the first story, once they stand in the second one. */
import type { StoryReading } from '../../../src/contract';
import { applyFix } from '../../shared/fix-calls';
import type { SplitStart } from './split-start';

/**
 * Over what was read: where somebody has changed the criteria since, they stay as they are.
 * @param staying those that the first story keeps, of `start.criteria` and in their order
 * @returns the story without them; `null` where they stand in both stories now. Never rejects.
 */
export async function takeOut(start: SplitStart, staying: readonly string[]): Promise<StoryReading | null> {
  const { place, criteria: before, heading } = start;
  if (place === null) return null;
  const edit = { kind: 'criteria', before, after: staying, heading } as const;
  const reply = await applyFix({ kind: 'text', fieldId: place.fieldId, edit }, place.base);
  return reply.ok && reply.value.state === 'done' ? reply.value.reading : null;
}
