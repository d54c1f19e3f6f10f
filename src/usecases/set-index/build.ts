/**
 * The queue reads a backlog as a whole and makes its index. A job reads some pages, keeps what it has read, and leaves the rest
 * to the next job, so that a backlog of any size is read, and what breaks off goes on where it was. Jobs on a backlog
 * are done one after the other; one that comes twice finds its part done and goes on with the next.
 */
import { SHELF_BYTES, type ShelfChange, type UnattendedWorld, type WholeBacklog } from '../ports';
import { isPassing } from '../problem';
import { isAlive } from './building';
import { criteriaFieldsOf } from './criteria-fields';
import { OURS } from './format';
import { indexedStory } from './indexed-story';
import { namesOf, registerName } from './names';
import { publish } from './publish';
import { MOST_ITEMS, readPages } from './read-pages';
import { bytesOf } from './shards';
import type { Registered } from './stored-changes';
import { buildFrom, headFrom, LIFE_SECONDS, type Build, type IndexHead } from './stored-head';
import { storiesFrom, type IndexedStory } from './stored-stories';

const PIECE_BYTES = SHELF_BYTES * 0.8;
const PIECE_LIFE_SECONDS = 24 * 3600;
/** Until what was written last is found by a search for names. */
const SETTLED_SECONDS = 5;

interface Building {
  readonly world: UnattendedWorld;
  readonly backlog: WholeBacklog;
  readonly head: IndexHead | null;
}

/**
 * One part of a reading that was asked for.
 * @param asked when, epoch milliseconds
 * @throws Problem `busy` or `jira-unavailable` when Jira does not answer; what was read before is kept
 */
export async function buildIndex(
  world: UnattendedWorld,
  backlog: WholeBacklog,
  asked: number,
): Promise<void> {
  const { shelf, now } = world;
  const names = namesOf(backlog);
  const [headValue, buildValue] = await shelf.readAll([names.head, names.build]);
  const head = headFrom(headValue, now());
  if (head !== null && isDone(head, asked, now())) {
    // It comes again because what follows could not be pushed, or for no reason: then that finds nothing to do.
    await followUp(world, backlog);
    return;
  }
  const found = buildFrom(buildValue);
  if (found !== null && found.built !== asked && isAlive(found, now())) return;
  const building = { world, backlog, head };
  const build = found?.built === asked ? found : await begin(building, asked);
  const further = build.isRead ? build : await readOn(building, build);
  if (further === null) return;
  if (further.isRead) await finish(building, further);
  else await world.jobs.push({ kind: 'build', backlog, asked }, 0);
}

/** A clock that was set back must not keep an index for ever that seems to be of the future. */
function isDone({ built }: IndexHead, asked: number, now: Date): boolean {
  return built === asked || (built > asked && built <= now.getTime());
}

async function begin({ world, backlog }: Building, asked: number): Promise<Build> {
  const at = world.now().toISOString();
  const criteriaFields = await criteriaFieldsOf(world, backlog);
  const build: Build = {
    ...OURS,
    built: asked,
    asOf: at,
    beat: at,
    after: null,
    isRead: false,
    items: 0,
    pieces: 0,
    projects: [backlog.projectId],
    criteriaFields,
  };
  // From here on events of its project are noted: what changes while it is read is read again in the end.
  await world.shelf.write(
    [registration(backlog.projectId, backlog, 0), { name: namesOf(backlog).build, value: build }],
    LIFE_SECONDS,
  );
  return build;
}

/** @returns `null` where it can't be gone on with: Jira no longer knows the place where it was */
async function readOn({ world, backlog }: Building, build: Build): Promise<Build | null> {
  const names = namesOf(backlog);
  const { items, after, problem } = await readPages(world.backlogs, backlog, build);
  if (problem !== null && !isPassing(problem)) {
    // Nothing to see for the app: an empty index says so, and is asked for again before long.
    if (build.items + items.length === 0) return { ...build, isRead: true };
    await world.shelf.write([{ name: names.build, value: undefined }, ...piecesOf(build, backlog)], 60);
    return null;
  }
  const stories = items.flatMap((item) => indexedStory(item) ?? []);
  const projects = new Set([...build.projects, ...items.map(({ projectId }) => projectId)]);
  const pieces = inPieces(stories);
  const read = build.items + items.length;
  const further: Build = {
    ...build,
    beat: world.now().toISOString(),
    after,
    items: read,
    isRead: problem === null && (after === null || read >= MOST_ITEMS),
    pieces: build.pieces + pieces.length,
    projects: [...projects],
  };
  const fresh = further.projects.filter((id) => !build.projects.includes(id));
  await world.shelf.write(
    fresh.map((id) => registration(id, backlog, 0)),
    LIFE_SECONDS,
  );
  // What was read and how far it goes are written together: neither is without the other.
  await world.shelf.write(
    [
      ...pieces.map((cards, at) => ({ name: names.piece(build.built, build.pieces + at), value: { cards } })),
      { name: names.build, value: further },
    ],
    PIECE_LIFE_SECONDS,
  );
  if (problem !== null) throw problem;
  return further;
}

/** As few values as hold them. */
function inPieces(stories: readonly IndexedStory[]): readonly (readonly IndexedStory[])[] {
  const pieces: IndexedStory[][] = [];
  let bytes = Infinity;
  for (const story of stories) {
    const size = bytesOf(story) + 1;
    if (bytes + size > PIECE_BYTES) {
      pieces.push([]);
      bytes = 100;
    }
    pieces.at(-1)?.push(story);
    bytes += size;
  }
  return pieces;
}

async function finish({ world, backlog, head }: Building, build: Build): Promise<void> {
  const { shelf, now } = world;
  const names = namesOf(backlog);
  const pieces = await shelf.readAll(piecesOf(build, backlog).map(({ name }) => name));
  // A story that moved while it was read may have come twice: the later one counts.
  const stories = new Map(
    pieces.flatMap((piece) => storiesFrom(piece) ?? []).map((story) => [story.card.id, story] as const),
  );
  const { built, asOf, criteriaFields, projects } = build;
  const contents = { built, asOf, criteriaFields, stories: [...stories.values()] };
  const done: readonly ShelfChange[] = [{ name: names.build, value: undefined }];
  await publish(shelf, backlog, head, contents, done, now());
  await shelf.write(
    [...projects.map((id) => registration(id, backlog, stories.size)), ...piecesOf(build, backlog)],
    LIFE_SECONDS,
  );
  await followUp(world, backlog);
}

/** What has changed while the backlog was read. */
function followUp({ jobs }: UnattendedWorld, backlog: WholeBacklog): Promise<void> {
  return jobs.push({ kind: 'update', backlog, issueId: null }, SETTLED_SECONDS);
}

function piecesOf({ built, pieces }: Build, backlog: WholeBacklog): readonly ShelfChange[] {
  const names = namesOf(backlog);
  return Array.from({ length: pieces }, (_, piece) => ({
    name: names.piece(built, piece),
    value: undefined,
  }));
}

function registration(projectId: string, backlog: WholeBacklog, stories: number): ShelfChange {
  return { name: registerName(projectId, backlog), value: { backlog, stories } satisfies Registered };
}
