/** Changes what is kept of what a team says about a story, while others of the team may do so, too. */
import type { StoryReading } from '../../contract';
import { TRIES } from '../change-person';
import type { World } from '../ports';
import { Problem } from '../problem';
import { readingBy, readingOf } from '../read-story';
import type { RecordChange } from '../records';
import type { StoryInTeam } from '../story-in-team';
import { noteId, NOTHING_NOTED, saysNothing, type StoryNote } from './story-note';

/** A story, and whoever says something about it. */
export interface Speaking {
  readonly story: StoryInTeam;
  readonly accountId: string;
}

/**
 * Reads, changes and writes, anew where somebody else was faster. Of an item with a security level nothing is kept: its reading says
 * so, and nothing else happens.
 * @param change gives back the note that it got where there is nothing to change
 * @param others what is to be written with it, all or nothing
 * @returns the story as it stands after that
 * @throws Problem `changed-meanwhile` where somebody else was faster each time; `unreadable` where what is kept must not be
 *   overwritten; what `change` throws
 */
export async function changeNote(
  world: World,
  { story, accountId }: Speaking,
  change: (note: StoryNote) => StoryNote,
  others: () => Promise<readonly RecordChange[]> = () => Promise.resolve([]),
): Promise<StoryReading> {
  if (!story.item.isOpenToAll) return readingOf(world, story, accountId);
  const id = noteId(story.item.story.id);
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [before, beside] = await Promise.all([world.records.read('story-note', id), others()]);
    const note = before?.value ?? NOTHING_NOTED;
    const next = change(note);
    const value = saysNothing(next) ? null : next;
    const own: RecordChange = { kind: 'story-note', id, value, over: before?.version ?? null };
    const changes = next === note ? beside : [own, ...beside];
    if (changes.length === 0 || (await world.records.write(changes)))
      return readingBy(world, story, accountId, value);
  }
  throw new Problem('changed-meanwhile', 'others said something about the same story each time');
}
