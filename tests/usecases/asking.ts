/** Use cases as the door calls them: whoever asks is let in first, or not. */
import { admit, type PlaceClaim } from '../../src/usecases/admission/member';
import type { StoryQuestion } from '../../src/usecases/admission/story-member';
import { findGoodOne as find } from '../../src/usecases/find-good-one';
import type { World } from '../../src/usecases/ports';
import { chooseBoard as choose, readBacklog as readPage } from '../../src/usecases/read-backlog';
import { readSetOverview as readOverview } from '../../src/usecases/set-index/read-set-overview';
import { readStoryInTeam } from '../../src/usecases/story-in-team';

export { readStory } from '../../src/usecases/read-story';

export async function findGoodOne(
  world: World,
  question: StoryQuestion & { readonly check: Parameters<typeof find>[2] },
) {
  return find(world, await readStoryInTeam(world, question), question.check);
}

export async function readBacklog(world: World, claim: PlaceClaim & { readonly after: string | null }) {
  return readPage(world, await admit(world, 'team', claim), claim.after);
}

export async function chooseBoard(world: World, claim: PlaceClaim) {
  return choose(world, await admit(world, 'team', claim));
}

export async function readSetOverview(world: World, claim: PlaceClaim) {
  return readOverview(world, await admit(world, 'team', claim));
}
