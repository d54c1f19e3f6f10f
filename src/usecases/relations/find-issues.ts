/** Finds what could be a story's parent, or block it, by a few letters of its key or title. */
import type { FoundIssue } from '../../contract/relations';
import type { World } from '../ports';
import { Problem } from '../problem';
import type { NamedIssue } from '../relations-port';
import type { StoryInTeam } from '../story-in-team';
import { fits, type Role } from './named';

export const MOST_FOUND = 10;
/** Some of what Jira finds doesn't fit, such as the story itself. */
const MOST_READ = 20;

const KEY = /^[A-Z][A-Z0-9_]{0,99}-\d{1,10}$/i;
const NUMBER = /^\d{1,10}$/;

/**
 * At most ten, in the story's own project; a blocker that is named by its whole key may be anywhere. One request for the items; one
 * before it for the types of a parent, or for what looks like a key.
 */
export async function findIssues(
  { relations }: Pick<World, 'relations'>,
  { item }: StoryInTeam,
  { letters, as }: { readonly letters: string; readonly as: Role },
): Promise<readonly FoundIssue[]> {
  const wanted = letters.trim();
  const key = keyIn(wanted, item.story.key);
  const named = key === null ? null : await readOrNull(relations.readNamed(key));
  if (named !== null && fits(item, named, as)) return [asFound(named)];
  const { projectId } = item;
  const typeIds = as === 'parent' ? await relations.typesAbove(projectId) : null;
  if (typeIds?.length === 0) return [];
  const found = await relations.search({ projectId, typeIds, letters: wanted, most: MOST_READ });
  return found
    .filter((one) => fits(item, one, as))
    .slice(0, MOST_FOUND)
    .map(asFound);
}

/** "shop-12", or just its number. */
function keyIn(letters: string, storyKey: string): string | null {
  if (KEY.test(letters)) return letters.toUpperCase();
  const project = storyKey.slice(0, storyKey.lastIndexOf('-'));
  return NUMBER.test(letters) ? `${project}-${Number(letters)}` : null;
}

async function readOrNull(read: Promise<NamedIssue>): Promise<NamedIssue | null> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') return null;
    throw error;
  }
}

function asFound({ key, summary }: NamedIssue): FoundIssue {
  return { key, summary };
}
