/** Which moments of a story's past tell how it got here: those when something changed that a check reads. Pure. */
import { instantOf } from '../story/instant';
import { storyAt, type KnownIssue, type PastFieldMap, type PastStory } from '../story/past';
import { storyChanges, type StoryChange } from './story-changes';

export interface PastMoment {
  /** The story as it was when that sitting ended. */
  readonly past: PastStory;
  /** What is other than in the moment before; empty for the first that is known, and for a present in which nothing is. */
  readonly changes: readonly ('created' | StoryChange)[];
}

export interface StoryMoments {
  /** The oldest first; the last one is the present. */
  readonly moments: readonly PastMoment[];
  /** Older moments are left out, or can't be told. */
  readonly isCut: boolean;
}

/** What somebody changes within ten minutes is one change of the story: people save as they go. */
const SITTING_MS = 600_000;
/** Each is a story to rebuild. An issue that was touched more often was mostly moved about, not rewritten. */
const MOST_SITTINGS = 300;

/**
 * The moments of a story's past. Rebuilds at most `MOST_SITTINGS` stories; never throws.
 * @param most how many moments, the present among them; at least 1
 */
export function momentsOf(known: KnownIssue, map: PastFieldMap, most: number): StoryMoments {
  const present = storyAt(known.readAt, known, map);
  if (present === null || present === undefined) return { moments: [], isCut: true };

  const created = instantOf(known.issue.fields['created']);
  const sittings = endsOfSittings(known, created);
  const latest = sittings.slice(-MOST_SITTINGS);
  const told = latest.map((at) => storyAt(new Date(at).toISOString(), known, map));
  const pasts = told.filter((past): past is PastStory => past !== null && past !== undefined);

  const moments: PastMoment[] = [];
  for (const past of pasts) {
    const before = moments.at(-1)?.past;
    const changes = before === undefined ? beginning(past, created) : storyChanges(before, past);
    if (before === undefined || changes.length > 0) moments.push({ past, changes });
  }
  const before = moments.at(-1)?.past;
  const last = { past: present, changes: before === undefined ? [] : storyChanges(before, present) };
  const shown = most > 1 ? moments.slice(1 - most) : [];
  return {
    moments: [...shown, last],
    isCut:
      created === undefined ||
      latest.length < sittings.length ||
      told.includes(undefined) ||
      shown.length < moments.length,
  };
}

/** When each sitting ended before the issue was read: milliseconds since 1970, the first first. Its making begins one, too. */
function endsOfSittings({ history, readAt }: KnownIssue, created: number | undefined): readonly number[] {
  const until = instantOf(readAt) ?? -Infinity;
  const changed = history.changes.map(({ at }) => at);
  const instants = created === undefined ? changed : [created, ...changed.filter((at) => at > created)];
  const ends: number[] = [];
  let began = -Infinity;
  for (const at of instants.filter((one) => one < until)) {
    if (at - began <= SITTING_MS) ends.pop();
    else began = at;
    ends.push(at);
  }
  return ends;
}

function beginning({ at }: PastStory, created: number | undefined): PastMoment['changes'] {
  const ended = instantOf(at);
  const isMaking = created !== undefined && ended !== undefined && ended - created <= SITTING_MS;
  return isMaking ? ['created'] : [];
}
