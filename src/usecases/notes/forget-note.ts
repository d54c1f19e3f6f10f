/** A story got a security level: of what its team said about it before, nothing stays. */
import type { Place } from '../../refinement/team/team';
import { MOST_TOGETHER, type RecordChange, type Records } from '../records';
import { contestChange } from './contest-change';
import { recallNote } from './read-note';
import { noteId } from './story-note';

/**
 * Takes the note away, and the story out of the counts of the checks that were contested there. One that can't be read is left
 * as it is; where somebody else wrote it meanwhile, the next look does it.
 * @param place whose counts they are
 */
export async function forgetNote(records: Records, place: Place, issueId: string): Promise<void> {
  const note = await recallNote(records, issueId);
  if (note === null) return;
  const counts = await Promise.all(
    note.value.contested
      .slice(0, MOST_TOGETHER - 1)
      .map(({ check }) => contestChange(records, place, check, issueId, null)),
  );
  const forgotten: RecordChange = {
    kind: 'story-note',
    id: noteId(issueId),
    value: null,
    over: note.version,
  };
  await records.write([forgotten, ...counts.filter((change) => change !== null)]);
}
