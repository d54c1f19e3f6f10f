/** The calls about a team as the door makes them: whoever asks is let in first, or not. */
import { admit } from '../../../src/usecases/admission/member';
import type { Who } from '../../../src/usecases/admission/who';
import { findPeople } from '../../../src/usecases/team/find-people';
import { answerOffer, offerRole } from '../../../src/usecases/team/hand-over';
import { nameMembers } from '../../../src/usecases/team/name-members';
import { publishBands } from '../../../src/usecases/team/publish-bands';
import { readTeam } from '../../../src/usecases/team/read-team';
import { answerSecond, confirmRole, stayInRole, stepBack } from '../../../src/usecases/team/roles';
import { setFirstLook } from '../../../src/usecases/team/set-first-look';
import type { FirstLookDays, Role } from '../../../src/refinement/team/team';
import type { World } from '../../../src/usecases/ports';

/** What one person can ask around the board with id 1, as the resolver's table says. */
export function asking(world: World, accountId: string, role: Role = 'product-owner') {
  const wish = { role, timeZone: 'UTC' };
  const as = (who: Who) => admit(world, who, { accountId, projectId: '10000', boardId: null });
  return {
    reads: async () => readTeam(world, await as('reader')),
    confirms: async () => confirmRole(world, await as('team'), wish),
    stepsBack: async () => stepBack(world, await as('team'), wish),
    stays: async () => stayInRole(world, await as('team'), wish),
    offersTo: async (to: string | null) => offerRole(world, await as('team'), { ...wish, to }),
    answers: async (yes: boolean) => answerOffer(world, await as('team'), { ...wish, yes }),
    answersSecond: async (other: string, yes: boolean) =>
      answerSecond(world, await as('team'), { ...wish, accountId: other, yes }),
    finds: async (letters: string) => findPeople(world, await as('reader'), letters),
    names: async (members: readonly string[] | null, over?: readonly string[] | null) => {
      const member = await as('keeper');
      return nameMembers(world, member, { members, over: over === undefined ? member.team.members : over });
    },
    publishes: async (publishes: boolean) => publishBands(world, await as('product-owner'), publishes),
    setsFirstLook: async (days: FirstLookDays) => setFirstLook(world, await as('product-owner'), days),
  };
}
