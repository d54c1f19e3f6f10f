/** When an index is old, and how a reading of its backlog is asked for: once, however many people look at it. */
import type { SetJobs, Shelf, WholeBacklog } from '../ports';
import { isPassing, Problem } from '../problem';
import { namesOf } from './names';
import { type Build, buildFrom, headFrom, type IndexHead } from './stored-head';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A backlog is read as a whole once a day at most: with 10,000 stories that is a sixth of an hour's points. */
const FRESH = 24 * HOUR;
/** An empty one may be one that the app could not see yet. */
const FRESH_EMPTY = HOUR;
/** Longer than Forge waits between two tries of a job: a reading that has done nothing since then is broken off. */
const DEAD_AFTER = 40 * MINUTE;
/** Whoever looks in this time asks no second time. */
const ASK_AGAIN = 10 * MINUTE;

export interface IndexState {
  readonly head: IndexHead | null;
  /** The backlog is being read, or should be. */
  readonly isBuilding: boolean;
}

export interface Askable {
  readonly shelf: Shelf;
  readonly jobs: SetJobs;
  readonly now: () => Date;
}

/** Looks whether there is an index, and asks for a reading where there is none or only an old one. */
export async function lookAt({ shelf, jobs, now }: Askable, backlog: WholeBacklog): Promise<IndexState> {
  const names = namesOf(backlog);
  const [headValue, buildValue] = await shelf.readAll([names.head, names.build]);
  const head = headFrom(headValue, now());
  if (isAlive(buildFrom(buildValue), now())) return { head, isBuilding: true };
  if (head !== null && isFresh(head, now())) return { head, isBuilding: false };
  await askOnce({ shelf, jobs, now }, backlog);
  return { head, isBuilding: true };
}

export function isAlive(build: Build | null, now: Date): build is Build {
  // A clock that was a little ahead, or was set back, makes no reading live for ever.
  return build !== null && Math.abs(now.getTime() - Date.parse(build.beat)) < DEAD_AFTER;
}

function isFresh({ asOf, stories }: IndexHead, now: Date): boolean {
  const age = Math.abs(now.getTime() - Date.parse(asOf));
  return age < (stories === 0 ? FRESH_EMPTY : FRESH);
}

/** Asks for a reading, unless somebody has asked in the last minutes. Where the queue is full, the next one who looks asks. */
export async function askOnce({ shelf, jobs, now }: Askable, backlog: WholeBacklog): Promise<void> {
  const asked = now().getTime();
  const mark = namesOf(backlog).asked(Math.floor(asked / ASK_AGAIN));
  const isFirst = await shelf.claim(mark, { at: now().toISOString() }, (2 * ASK_AGAIN) / 1000);
  if (!isFirst) return;
  try {
    await jobs.push({ kind: 'build', backlog, asked }, 0);
  } catch (problem) {
    await shelf.write([{ name: mark, value: undefined }], 60);
    if (!(problem instanceof Problem && isPassing(problem))) throw problem;
  }
}
