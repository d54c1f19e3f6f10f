/**
 * Writes an index. A reading of the whole backlog goes under new names and is shown by writing the head last, so that nobody
 * sees half of it; then what it replaces is removed. A change of a few stories writes only the parts that are others now.
 */
import type { Shelf, ShelfChange, WholeBacklog } from '../ports';
import { judge } from './judge';
import { layOut, partNames } from './layout';
import { namesOf, type Generation } from './names';
import { OURS } from './format';
import { type IndexHead, LIFE_SECONDS } from './stored-head';
import type { IndexedStory } from './stored-stories';

export interface Contents extends Pick<IndexHead, 'built' | 'asOf' | 'criteriaFields'> {
  readonly stories: readonly IndexedStory[];
}

/**
 * @param previous the index that this one replaces; of the same reading, it is brought up to date
 * @param also is written together with the head
 */
export async function publish(
  shelf: Shelf,
  backlog: WholeBacklog,
  previous: IndexHead | null,
  contents: Contents,
  also: readonly ShelfChange[],
  now: Date,
): Promise<void> {
  const names = namesOf(backlog);
  const { stories, built, asOf, criteriaFields } = contents;
  const present = previous?.built === built ? previous : null;
  const { shards, parts, digests } = layOut(stories, judge(stories), present?.shards ?? null);
  const isInPlace =
    present !== null && present.shards.cards === shards.cards && present.shards.findings === shards.findings;
  const edition = present === null ? 0 : present.edition + (isInPlace ? 0 : 1);
  const changed = [...parts].filter(([part]) => !isInPlace || present.digests[part] !== digests[part]);
  const head: IndexHead = {
    ...OURS,
    built,
    edition,
    asOf,
    stories: stories.length,
    shards,
    digests,
    criteriaFields,
  };
  const isSame = isInPlace && changed.length === 0 && present.stories === stories.length;
  const changes: readonly ShelfChange[] = [
    ...changed.map(([part, value]) => ({ name: names.part(head, part), value })),
    ...(isSame ? [] : [{ name: names.head, value: head }]),
    ...also,
  ];
  if (changes.length > 0) await shelf.write(changes, lifeFrom(asOf, now));
  if (previous !== null && !isInPlace) await removeParts(shelf, backlog, previous);
}

/** All parts of an index are forgotten at the same time, whenever each was written. */
function lifeFrom(asOf: string, now: Date): number {
  return Math.max(60, LIFE_SECONDS - Math.round((now.getTime() - Date.parse(asOf)) / 1000));
}

async function removeParts(
  shelf: Shelf,
  backlog: WholeBacklog,
  { shards, ...generation }: Generation & Pick<IndexHead, 'shards'>,
): Promise<void> {
  const names = namesOf(backlog);
  const gone = partNames(shards).map((part) => ({ name: names.part(generation, part), value: undefined }));
  await shelf.write(gone, 60);
}
