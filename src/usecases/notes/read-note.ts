/** Reads what was said about stories. What can't be read must not hide a story: it counts as not said, until somebody says more. */
import { Problem } from '../problem';
import type { Records, Versioned } from '../records';
import { noteId, type StoryNote } from './story-note';

/** Reads at the same time; a page of rows is a hundred. */
const TOGETHER = 10;

/** One read of the store. @returns `null` where nothing was said, or it can't be read */
export async function readNote(records: Pick<Records, 'read'>, issueId: string): Promise<StoryNote | null> {
  return (await recallNote(records, issueId))?.value ?? null;
}

/** The same with the version that it is of. */
export function recallNote(
  records: Pick<Records, 'read'>,
  issueId: string,
): Promise<Versioned<StoryNote> | null> {
  return records.read('story-note', noteId(issueId)).catch(leftOut);
}

/** Of many stories, by the id of the issue; those about which nothing was said are left out. */
export async function readNotes(
  records: Pick<Records, 'read'>,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, StoryNote>> {
  const notes = new Map<string, StoryNote>();
  for (let at = 0; at < issueIds.length; at += TOGETHER) {
    const some = issueIds.slice(at, at + TOGETHER);
    const found = await Promise.all(some.map((id) => readNote(records, id)));
    for (const [index, id] of some.entries()) {
      const note = found[index];
      if (note !== undefined && note !== null) notes.set(id, note);
    }
  }
  return notes;
}

function leftOut(problem: unknown): null {
  if (problem instanceof Problem && problem.code === 'unreadable') return null;
  throw problem;
}
