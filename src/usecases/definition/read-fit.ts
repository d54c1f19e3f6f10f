/**
 * The Product Owner asks whether the rules fit what the team has finished. It looks back, so nobody else may.
 *
 * It is read with the Product Owner's own permissions and kept for a day: counts that name no story and no person.
 */
import type { FitView } from '../../contract/definition';
import { placeKey } from '../../refinement/team/team';
import { ISSUE_KINDS } from '../../story/story';
import type { Member } from '../admission/member';
import { readBasisOfBoard, type Basis } from '../basis';
import { FIGURES_LIFE, recalled } from '../keeping';
import type { KeptFit, World } from '../ports';
import { Problem } from '../problem';
import { askedChecks } from './asked-checks';
import { readBegunStories } from './begun-stories';
import { tally, verdictOf, type BegunStory } from './fit';
import { readInForce } from './in-force';
import { mustHaveFor } from './must-have';
import { propose } from './propose';
import { relaxed } from './relax';

export async function readFit(world: World, { place }: Member): Promise<FitView> {
  const { kept, records, now } = world;
  const [{ number }, basis] = await Promise.all([
    readInForce(records, place),
    readBasisOfBoard(world, place.projectId, place.boardId),
  ]);
  const known = await recalled(kept.fit, placeKey(place), FIGURES_LIFE, now());
  if (known?.number === number) return viewOf(known, basis);
  const fit = fitOf(number, basis, await readStories(world, basis));
  await kept.fit.keep(placeKey(place), { at: now().toISOString(), value: fit });
  return viewOf(fit, basis);
}

/** None where there are no sprints: nobody can say then when work on a story began. */
async function readStories(world: World, basis: Basis): Promise<readonly BegunStory[]> {
  const { boardId, sprintFieldId } = basis;
  if (boardId === null || typeof sprintFieldId !== 'string') return [];
  try {
    return await readBegunStories(world, basis, { boardId, sprintFieldId });
  } catch (problem) {
    if (problem instanceof Problem && problem.code === 'bad-request') return [];
    throw problem;
  }
}

function fitOf(number: number, { definition }: Basis, stories: readonly BegunStory[]): KeptFit {
  const counts = tally(stories);
  const verdict = verdictOf(counts);
  return {
    number,
    ...counts,
    proposal: verdict === 'does-not-fit' ? propose(definition, stories) : null,
    // Where the rules don't fit, to insist on one of them would not help.
    mustHave: verdict === 'fits' ? mustHaveFor(definition, stories) : null,
  };
}

/** What is kept names checks of the Definition; one that it doesn't ask is left out. */
function viewOf(fit: KeptFit, { definition }: Basis): FitView {
  const { finished, ready, unseen, proposal, mustHave } = fit;
  const asked = askedChecks(definition);
  const kinds = ISSUE_KINDS.filter((kind) => proposal?.kinds.includes(kind));
  const hints = asked.filter((check) => proposal?.hints.includes(check));
  return {
    finished,
    ready,
    unseen,
    verdict: verdictOf(fit),
    proposal: proposal && {
      definition: relaxed(definition, { kinds, hints, readyFrom: proposal.readyFrom }),
      ready: proposal.ready,
    },
    mustHave: asked.find((check) => check === mustHave) ?? null,
  };
}
