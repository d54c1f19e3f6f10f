/** Somebody says of a check that it tells nothing of use about a story: "Not right here". */
import type { AskedCheck } from '../../readiness/definition';
import { mustBeOfTeam, readAsEditor, type StoryQuestion } from '../admission/story-member';
import { readBasis } from '../basis';
import { TRIES } from '../change-person';
import type { World } from '../ports';
import { Problem } from '../problem';
import { MOST_CONTESTED, type Records } from '../records';
import { askedChecks } from './asked-checks';
import { contestId } from './contests';

/**
 * Notes of which story it was said, or that it no longer is; never by whom. Said twice, it is noted once.
 * @throws Problem `bad-request` for a check that the Definition in force does not ask; `not-found` and `not-in-team` as for any
 *   look at a story; `changed-meanwhile` where others are always faster
 */
export async function contestCheck(
  world: World,
  { accountId, issueId }: StoryQuestion,
  { check, contested }: { readonly check: string; readonly contested: boolean },
): Promise<null> {
  const place = await readAsEditor(world, issueId, world.jira.placeOf(issueId));
  const { id, projectId } = place;
  const basis = await readBasis(world, { accountId, projectId });
  await mustBeOfTeam(world, id, basis.home);
  const asked = askedChecks(basis.definition).find((one): one is AskedCheck => one === check);
  if (asked === undefined) throw new Problem('bad-request', 'the Definition does not ask this check');
  // Of what a security level hides nothing is kept, not even that somebody looked at it.
  await note(world.records, contestId(basis, asked), id, contested && place.isOpenToAll);
  return null;
}

async function note(records: Records, recordId: string, issueId: string, contested: boolean): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const before = await records.read('contest', recordId);
    const known = before?.value.issueIds ?? [];
    if (known.includes(issueId) === contested) return;
    const others = known.filter((id) => id !== issueId);
    const issueIds = contested ? [...others, issueId].slice(-MOST_CONTESTED) : others;
    const value = issueIds.length === 0 ? null : { issueIds };
    const change = { kind: 'contest', id: recordId, value, over: before?.version ?? null } as const;
    if (await records.write([change])) return;
  }
  throw new Problem('changed-meanwhile', 'others contested the same check each time');
}
