/**
 * At which of a project's boards somebody is at home. The list to which one team narrowed itself keeps others from that board, and
 * from no other board of the same project.
 */
import { isOfTeam, rolesInForce } from '../../refinement/team/in-force';
import { NOTHING_SAID, placeKey, type Place, type Team } from '../../refinement/team/team';
import type { World } from '../ports';

export interface Home {
  /** `null` where the project has no board. */
  readonly boardId: number | null;
  readonly team: Team;
  readonly isOfTeam: boolean;
  /** Another team of this project does not count them: what that one's board holds is not theirs. */
  readonly isShutOut: boolean;
  /** Of one of the project's boards at least; whether that board shows a story, Jira knows. */
  readonly isProductOwner: boolean;
}

/** Each is a read of the store; a project with more boards has its teams in other projects, too. */
export const MOST_BOARDS = 10;

/**
 * The board looked at last, else the first, of those whose team counts this person; the first of all where none does.
 * @param boardIds in Jira's order
 * @throws Problem `unreadable` where what a team has said of itself can't be read
 */
export async function homeAmong(
  world: Pick<World, 'records' | 'now'>,
  { accountId, projectId }: { readonly accountId: string; readonly projectId: string },
  boardIds: readonly number[],
  remembered: number | null,
): Promise<Home> {
  const places = inOrder(boardIds, remembered).map((boardId): Place => ({ projectId, boardId }));
  const now = world.now().toISOString();
  const homes = await Promise.all(
    places.map(async (place) => {
      const team = (await readTeamOf(world, place)) ?? NOTHING_SAID;
      const isProductOwner = rolesInForce(team, accountId, now).includes('product-owner');
      return { boardId: place.boardId, team, isOfTeam: isOfTeam(team, accountId, now), isProductOwner };
    }),
  );
  const home = homes.find((one) => one.isOfTeam) ?? homes[0];
  const isShutOut = homes.some((one) => !one.isOfTeam);
  const isProductOwner = homes.some((one) => one.isProductOwner);
  const known = home ?? { boardId: null, team: NOTHING_SAID, isOfTeam: true };
  return { ...known, isShutOut, isProductOwner };
}

/** The team's own record; `null` where it has not said anything about itself. */
export async function readTeamOf({ records }: Pick<World, 'records'>, place: Place): Promise<Team | null> {
  return (await records.read('team', placeKey(place)))?.value ?? null;
}

/** A remembered board may be gone or hidden by now: then the first one comes first. */
function inOrder(boardIds: readonly number[], remembered: number | null): readonly (number | null)[] {
  if (boardIds.length === 0) return [null];
  const first = boardIds.filter((id) => id === remembered);
  return [...first, ...boardIds.filter((id) => id !== remembered)].slice(0, MOST_BOARDS);
}
