/** A keeper of the rules asks what another Definition would make of the backlog, before anything is saved. */
import type { DryRunPage } from '../../contract/definition';
import { assessBy } from '../../readiness/assess-by';
import { storyChange, type Judged } from '../../readiness/dry-run';
import type { Languages } from '../../readiness/language/languages';
import { languagesFor } from '../../readiness/language/load-language';
import type { Rules } from '../../readiness/rules';
import type { Surroundings } from '../../readiness/surroundings';
import type { TeamDefinition } from '../../readiness/team-definition';
import type { Story } from '../../story/story';
import type { Member } from '../admission/member';
import { basisBy, readBasisOfBoard, type Basis } from '../basis';
import type { World } from '../ports';
import { rulesForRows } from '../rules-for-rows';
import { readSurroundings } from '../team-figures';

/** What Jira answers in one call with fields. */
const PAGE_SIZE = 100;

/** How stories are judged by one of the two. */
interface Side {
  readonly rules: Rules;
  readonly surroundings: Surroundings;
}

/**
 * Judges one page of the backlog by both, each reading the fields that it names. One request of Jira, and once a day those for
 * the team's figures in either unit.
 * @param after the `next` of the page before; `null` for the top
 */
export async function tryDefinition(
  world: World,
  { project, board, place }: Member,
  { definition, after }: { readonly definition: TeamDefinition; readonly after: string | null },
): Promise<DryRunPage> {
  const present = await readBasisOfBoard(world, place.projectId, place.boardId);
  const tried = await basisBy(world, present, definition);
  const ways = [present.fields, tried.fields];
  const [page, [before, afterwards]] = await Promise.all([
    world.jira.readBacklogInWays(board ?? project, { after, size: PAGE_SIZE }, ways),
    sidesOf(world, present, tried),
  ]);
  const languages = await languagesFor(page.items.flat());
  const stories = page.items.flatMap(([asBefore, asTried]) => {
    if (asBefore === undefined || asTried === undefined) return [];
    return storyChange(asBefore, judged(asBefore, before, languages), judged(asTried, afterwards, languages));
  });
  return { stories, next: page.next };
}

/** One after the other: mostly both estimate in one unit, and the second finds its figures kept by the first. */
async function sidesOf(world: World, present: Basis, tried: Basis): Promise<readonly [Side, Side]> {
  return [await sideOf(world, present), await sideOf(world, tried)];
}

async function sideOf(world: World, basis: Basis): Promise<Side> {
  const [rules, surroundings] = await Promise.all([rulesForRows(basis), readSurroundings(world, basis)]);
  return { rules, surroundings };
}

function judged(story: Story, { rules, surroundings }: Side, languages: Languages): Judged {
  return {
    assessment: assessBy(story, rules, languages, surroundings),
    ofKind: rules.definition[story.kind],
  };
}
