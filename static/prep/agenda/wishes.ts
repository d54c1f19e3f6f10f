/** What somebody decides about single stories of the agenda. Pure; nothing is said twice. */
import type { AgendaWishes } from '../../../src/refinement/agenda';

export function pinned(wishes: AgendaWishes, id: string): AgendaWishes {
  return { ...wishes, pinned: [...without(wishes.pinned, id), id], leftOut: without(wishes.leftOut, id) };
}

export function unpinned(wishes: AgendaWishes, id: string): AgendaWishes {
  return { ...wishes, pinned: without(wishes.pinned, id) };
}

export function leftOut(wishes: AgendaWishes, id: string): AgendaWishes {
  return { ...wishes, leftOut: [...without(wishes.leftOut, id), id] };
}

/** As it was before it was left out, with its pin and its place. */
export function takenBack(wishes: AgendaWishes, id: string): AgendaWishes {
  return { ...wishes, leftOut: without(wishes.leftOut, id) };
}

/**
 * One story to the place of another; those between make room.
 * @param present ids in the order of the meeting
 */
export function moved(
  wishes: AgendaWishes,
  present: readonly string[],
  id: string,
  to: string,
): AgendaWishes {
  const target = present.indexOf(to);
  if (target === -1 || !present.includes(id)) return wishes;
  const others = without(present, id);
  return { ...wishes, order: [...others.slice(0, target), id, ...others.slice(target)] };
}

function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((each) => each !== id);
}
