/** The panel asks: what lies between this story and the others of its backlog? */
import type { SetHints } from '../../contract';
import { mustBeOfTeam, readAsEditor, type StoryQuestion } from '../admission/story-member';
import { readBasis } from '../basis';
import type { World } from '../ports';
import { decisionOf } from '../set-decisions/decided';
import { readDecisions } from '../set-decisions/decide';
import { isAsked } from './asked';
import { readParts } from './read-parts';
import { shardOf } from './shards';
import { findingsFrom } from './stored-findings';
import { whatMayBeTold } from './visible';

/**
 * Three requests of Jira once the team is known: the story, the permission and, where something is found, which of the other
 * stories this person may see. Of the index it reads two values, however large the backlog is.
 * @returns `null` where the story's backlog has not been compared yet, or the story was not part of it
 * @throws Problem `not-found` when the story is gone or hidden from this person, `not-in-team` when they may only look
 */
export async function readSetHints(
  world: World,
  { accountId, issueId }: StoryQuestion,
): Promise<SetHints | null> {
  const { jira, shelf, now } = world;
  const { id, projectId } = await readAsEditor(world, issueId, jira.placeOf(issueId));
  const { boardId, definition, home } = await readBasis(world, { accountId, projectId });
  await mustBeOfTeam(world, id, home);
  const read = await readParts(shelf, { projectId, boardId }, now(), ({ shards }) => [
    `findings:${shardOf(id, shards.findings)}`,
  ]);
  const findings = read === null ? null : findingsFrom(read.values[0], id);
  if (read === null || findings === null) return null;
  const decisions = await readDecisions(world.records, { projectId, boardId });
  const asked = findings.filter(
    (finding) => isAsked(definition, finding.check) && decisionOf(decisions, finding) === null,
  );
  const mayBeTold = await whatMayBeTold(jira, asked, [id]);
  return { asOf: read.head.asOf, findings: asked.filter(mayBeTold) };
}
