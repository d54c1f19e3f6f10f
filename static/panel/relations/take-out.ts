/** Takes criteria out of the first story, once they stand in the second one. */
import type { StoryReading } from '../../../src/contract';
import type { Fix, Undo } from '../../../src/contract/fixes';
import { readStory } from '../../shared/bridge';
import type { Failure } from '../../shared/failure';
import { applyFix } from '../../shared/fix-calls';
import { applyOnce } from '../fixes/apply-once';
import type { SplitStart } from './split-start';

/** What became of the criteria that moved. */
export type TakenOut =
  /** They left the first story. */
  | { readonly state: 'taken'; readonly reading: StoryReading; readonly undo: Undo | null }
  /** They stand in both: this person may not change them, or somebody else just has. */
  | { readonly state: 'in-both' }
  /** Nobody knows, or not yet: it may be tried again. */
  | { readonly state: 'failed'; readonly failure: Failure };

/**
 * Over what was read: where somebody has changed the criteria since, they stay as they are. Tried again, it is done once. Never rejects.
 * @param staying those that the first story keeps, of `start.criteria` and in their order
 */
export async function takeOut(start: SplitStart, staying: readonly string[]): Promise<TakenOut> {
  const { place, criteria: before, heading } = start;
  if (place === null) return { state: 'in-both' };
  const edit = { kind: 'criteria', before, after: staying, heading } as const;
  const fix: Fix = { kind: 'text', fieldId: place.fieldId, edit };
  const reply = await applyOnce([fix], place.desk, applyFix, readStory);
  if (!reply.ok) return { state: 'failed', failure: reply };
  const { value } = reply;
  return value.state === 'done'
    ? { state: 'taken', reading: value.reading, undo: value.undo }
    : { state: 'in-both' };
}
