/** Somebody of the team says of a story: "I understand this one." */
import type { StoryReading } from '../../contract';
import type { World } from '../ports';
import { changeNote, type Speaking } from './change-note';
import { markOf } from './mark';
import { MOST_UNDERSTOOD } from './story-note';

/** @throws Problem as `changeNote` */
export function sayUnderstood(
  world: World,
  speaking: Speaking,
  { understood }: { readonly understood: boolean },
): Promise<StoryReading> {
  const mark = markOf(speaking.story.item.story.id, speaking.accountId);
  return changeNote(world, speaking, (note) => {
    if (note.understood.includes(mark) === understood) return note;
    const others = note.understood.filter((one) => one !== mark);
    return { ...note, understood: understood ? [...others, mark].slice(-MOST_UNDERSTOOD) : others };
  });
}
