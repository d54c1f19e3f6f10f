/** Finds projects by a few letters: asked of Jira by the page, as the person who looks; the app hears nothing of it. */
import type { Reply } from '../../src/contract';
import { listOf, objectOf, textOf } from '../../src/story/unknown-json';
import { readJira } from '../shared/jira';

export interface FoundProject {
  readonly key: string;
  readonly name: string;
}

/** More than fit into a list that one reads; letters narrow it. */
const MOST = 20;

/** Software projects that this person may see, by name. Never rejects. */
export async function findProjects(letters: string): Promise<Reply<readonly FoundProject[]>> {
  const query = new URLSearchParams({ typeKey: 'software', orderBy: 'name', maxResults: String(MOST) });
  if (letters !== '') query.set('query', letters);
  const reply = await readJira(`/rest/api/3/project/search?${query.toString()}`);
  if (!reply.ok) return reply;
  const values = objectOf(reply.value)?.['values'];
  if (!Array.isArray(values)) return { ok: false, error: 'jira-unavailable' };
  return { ok: true, value: listOf(values).flatMap(projectIn) };
}

function projectIn(value: unknown): readonly FoundProject[] {
  const project = objectOf(value);
  const [key, name] = [textOf(project?.['key']), textOf(project?.['name'])];
  return key === undefined || name === undefined ? [] : [{ key, name }];
}
