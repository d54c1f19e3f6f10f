/**
 * "I have 15 minutes": what brings the most stories to Ready in that time, and, where minutes are left, what the team owes. Pure.
 */

/** One story and the steps that would make it Ready. */
export interface Preparable {
  readonly id: string;
  /** Whole; 0 and more. */
  readonly minutes: number;
}

/** Something short that doesn't make a story Ready by itself, such as an unanswered question. */
export interface Owed {
  readonly id: string;
  readonly minutes: number;
}

export interface PrepList<S extends Preparable, O extends Owed> {
  /** By rank. */
  readonly stories: readonly S[];
  /** By rank, with the minutes that are left. */
  readonly owed: readonly O[];
  /** Of both together. */
  readonly minutes: number;
}

/**
 * The largest number of stories that fit; among choices of as many stories those that rank higher, one by one. As each counts the same
 * and needs its own minutes, taking the quickest first tells how many fit; each place is then filled from the top on as long as the
 * others can still be: exact.
 * @param stories by rank @param owed by rank @param minutes that somebody has, whole
 */
export function prepListOf<S extends Preparable, O extends Owed>(
  stories: readonly S[],
  owed: readonly O[],
  minutes: number,
): PrepList<S, O> {
  const chosen = mostThatFit(stories, minutes);
  const left = minutes - sum(chosen);
  const also: O[] = [];
  let rest = left;
  for (const each of owed) {
    if (each.minutes > rest) continue;
    also.push(each);
    rest -= each.minutes;
  }
  return { stories: chosen, owed: also, minutes: minutes - rest };
}

function mostThatFit<S extends Preparable>(stories: readonly S[], minutes: number): readonly S[] {
  const quickest = stories.map(({ minutes: each }) => each).sort((one, other) => one - other);
  const count = howMany(quickest, minutes);
  const chosen: S[] = [];
  let left = minutes;
  stories.forEach((story, at) => {
    const missing = count - chosen.length - 1;
    if (missing < 0 || story.minutes > left) return;
    // Whatever follows must still be able to fill the other places.
    const following = stories
      .slice(at + 1)
      .map(({ minutes: each }) => each)
      .sort((one, other) => one - other);
    if (following.length < missing || sumOf(following.slice(0, missing)) > left - story.minutes) return;
    chosen.push(story);
    left -= story.minutes;
  });
  return chosen;
}

function howMany(ascending: readonly number[], minutes: number): number {
  let left = minutes;
  let count = 0;
  for (const each of ascending) {
    if (each > left) break;
    left -= each;
    count += 1;
  }
  return count;
}

function sum(all: readonly { readonly minutes: number }[]): number {
  return sumOf(all.map(({ minutes }) => minutes));
}

function sumOf(all: readonly number[]): number {
  return all.reduce((total, each) => total + each, 0);
}
