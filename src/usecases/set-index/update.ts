/**
 * The queue brings an index up to date with the stories that have changed: reads them again, and writes what is other now.
 * The other stories are compared by their cards; Jira is not asked for them.
 */
import type { FieldMap } from '../../story/fields';
import { judgeAgain, keptBands } from '../bands/judge-again';
import { lastKnownBasis, type LastKnown } from '../bands/last-known-basis';
import type { ShelfChange, UnattendedItem, UnattendedWorld, WholeBacklog } from '../ports';
import { Problem } from '../problem';
import { askOnce, isAlive } from './building';
import { indexedStory } from './indexed-story';
import { namesOf } from './names';
import { publish } from './publish';
import { shardOf } from './shards';
import { type Change, changeFrom, takenFrom } from './stored-changes';
import { buildFrom, headFrom, type IndexHead } from './stored-head';
import { type IndexedStory, storiesFrom } from './stored-stories';

/** Jira makes sure that so many are found as they are at this moment (`reconcileIssues`). */
const TOGETHER = 50;
/** What a list of the shelf holds. */
const LISTED = 100;
const MARK_SECONDS = 24 * 3600;

type Changes = ReadonlyMap<string, Change>;
type Stories = ReadonlyMap<string, IndexedStory>;

/**
 * @param issueId the story whose change this job is for: where another job has worked it in, nothing is left to do; `null`:
 *   whatever is noted
 * @throws Problem `busy` or `jira-unavailable` when Jira does not answer; the next job takes up what this one has taken
 */
export async function updateIndex(
  world: UnattendedWorld,
  backlog: WholeBacklog,
  issueId: string | null,
): Promise<void> {
  const { shelf, jobs, now } = world;
  const names = namesOf(backlog);
  const [headValue, buildValue, takenValue, own] = await shelf.readAll([
    names.head,
    names.build,
    names.taken,
    names.changed(issueId ?? ''),
  ]);
  // What changes while the backlog is read is worked in when it has been read.
  if (isAlive(buildFrom(buildValue), now())) return;
  const taken = takenFrom(takenValue);
  if (issueId !== null && own === undefined && taken.size === 0) return;
  const { marked, isAll } = await markedChanges(world, backlog, issueId);
  const changes = new Map([...taken, ...marked]);
  if (changes.size === 0) return;
  const unmarked = [...marked.keys()].map((id): ShelfChange => gone(names.changed(id)));
  const head = headFrom(headValue, now());
  if (head === null) {
    await judgeBands(world, backlog, null, [...changes.keys()], []);
    await shelf.write([...unmarked, gone(names.taken)], MARK_SECONDS);
    return;
  }
  // Taken first, then unmarked, then read: what happens from now on is marked anew, and what breaks off is not lost.
  const nowTaken = { name: names.taken, value: { changes: Object.fromEntries(changes) } };
  await shelf.write([nowTaken, ...unmarked], MARK_SECONDS);
  await workIn(world, backlog, head, changes);
  if (!isAll) await jobs.push({ kind: 'update', backlog, issueId: null }, 1);
}

async function markedChanges(
  { shelf }: UnattendedWorld,
  backlog: WholeBacklog,
  issueId: string | null,
): Promise<{ readonly marked: Changes; readonly isAll: boolean }> {
  const { changed, changedBeginning } = namesOf(backlog);
  const listed = (await shelf.list(changedBeginning)).map(({ name }) => name.slice(changedBeginning.length));
  const ids = [...new Set([...(issueId === null ? [] : [issueId]), ...listed])];
  // A list may tell of marks that are gone already: what is there now counts.
  const values = await shelf.readAll(ids.map(changed));
  const marked = new Map<string, Change>();
  ids.forEach((id, at) => {
    const change = changeFrom(values[at]);
    if (change !== null) marked.set(id, change);
  });
  return { marked, isAll: listed.length < LISTED };
}

async function workIn(
  world: UnattendedWorld,
  backlog: WholeBacklog,
  head: IndexHead,
  changes: Changes,
): Promise<void> {
  const { shelf, now } = world;
  const taken = gone(namesOf(backlog).taken);
  const again = await readAgain(world, backlog, head, changes);
  const before = await keptStories(world, backlog, head, changes.keys());
  if (before !== null && [...changes.keys()].every((id) => isSame(before.get(id), again.get(id)))) {
    await shelf.write([taken], MARK_SECONDS);
    return;
  }
  const kept = await keptStories(world, backlog, head, null);
  if (kept === null) {
    // A part of it is lost: the backlog is read anew, and what was taken is worked in after that.
    await askOnce(world, backlog);
    return;
  }
  const stories = new Map([...kept].filter(([id]) => !changes.has(id)));
  for (const [id, story] of again) stories.set(id, story);
  await publish(shelf, backlog, head, { ...head, stories: [...stories.values()] }, [taken], now());
}

/** The changed stories as they are now; what is no longer in the backlog, or not for everybody, is not among them. */
async function readAgain(
  world: UnattendedWorld,
  backlog: WholeBacklog,
  { criteriaFields }: IndexHead,
  changes: Changes,
): Promise<Stories> {
  const lastKnown = await lastKnownBasis(world, backlog);
  // What else a story is judged by comes with the same request.
  const fields: FieldMap = { estimateFieldId: undefined, ...lastKnown?.basis.fields, criteriaFields };
  const ids = [...changes].filter(([, { isGone }]) => !isGone).map(([id]) => id);
  const stories = new Map<string, IndexedStory>();
  for (let at = 0; at < ids.length; at += TOGETHER) {
    const some = ids.slice(at, at + TOGETHER);
    const items = await world.backlogs.readAmong(backlog, some, fields).catch(nothingToSee);
    await judgeBands(world, backlog, lastKnown, some, items);
    for (const item of items) {
      const story = indexedStory(item);
      if (story !== null) stories.set(item.story.id, story);
    }
  }
  return stories;
}

/** A story that is not in the backlog, as one in a sprint, has no band any more: here nothing sure is known of it. */
async function judgeBands(
  world: UnattendedWorld,
  backlog: WholeBacklog,
  lastKnown: LastKnown | null,
  issueIds: readonly string[],
  items: readonly UnattendedItem[],
): Promise<void> {
  const kept = await keptBands(world, issueIds);
  if (kept.size > 0) await judgeAgain(world, kept, { place: backlog, lastKnown, items });
}

/** The board may be gone, or hidden from the app: what the app can't see, it does not keep. */
function nothingToSee(problem: unknown): readonly [] {
  if (problem instanceof Problem && (problem.code === 'not-found' || problem.code === 'not-allowed'))
    return [];
  throw problem;
}

/**
 * The stories of an index.
 * @param ids only what stands in the same values as these; `null`: all
 * @returns `null` where a value is lost or can't be read
 */
async function keptStories(
  { shelf }: UnattendedWorld,
  backlog: WholeBacklog,
  head: IndexHead,
  ids: Iterable<string> | null,
): Promise<Stories | null> {
  const shards = head.shards.cards;
  const wanted =
    ids === null
      ? Array.from({ length: shards }, (_, shard) => shard)
      : [...new Set(Array.from(ids, (id) => shardOf(id, shards)))];
  const names = wanted.map((shard) => namesOf(backlog).part(head, `cards:${shard}`));
  const stories = new Map<string, IndexedStory>();
  for (const value of await shelf.readAll(names)) {
    const found = storiesFrom(value);
    if (found === null) return null;
    for (const story of found) stories.set(story.card.id, story);
  }
  return stories;
}

/** Whether nothing of what is kept has changed. */
function isSame(one: IndexedStory | undefined, other: IndexedStory | undefined): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** What was parsed may have its parts in another order. */
function sorted(story: IndexedStory | undefined): unknown {
  return story && [story.kind, Object.entries(story.card).sort(([a], [b]) => (a < b ? -1 : 1))];
}

function gone(name: string): ShelfChange {
  return { name, value: undefined };
}
