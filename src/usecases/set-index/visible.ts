/** The index is made by the app, which may see more than a person: only what names stories that they may see is told. */
import type { SetFinding } from '../../readiness/set/finding';
import type { JiraReader } from '../ports';

/**
 * @param known stories that this person has just been seen to see
 * @returns whether a finding may be told
 */
export async function whatMayBeTold(
  jira: JiraReader,
  findings: readonly SetFinding[],
  known: readonly string[] = [],
): Promise<(finding: SetFinding) => boolean> {
  const ids = new Set(findings.flatMap(({ story, other }) => [story.id, other.id]));
  for (const id of known) ids.delete(id);
  const visible = ids.size === 0 ? new Set<string>() : await jira.visibleAmong([...ids]);
  const maySee = (id: string): boolean => visible.has(id) || known.includes(id);
  return ({ story, other }) => maySee(story.id) && maySee(other.id);
}
