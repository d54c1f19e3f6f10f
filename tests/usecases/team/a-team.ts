/** A team's record, where only the people in it matter. */
import { NOTHING_SAID, type Place, type RoleHeld, type Team } from '../../../src/refinement/team/team';

export const BOARD: Place = { projectId: '10000', boardId: 1 };
export const BOARD_KEY = 'board:1';

export function aTeam(team: Partial<Team> = {}): Team {
  return { ...NOTHING_SAID, ...team };
}

export function holding(accountId: string, role: RoleHeld['role'] = 'product-owner'): RoleHeld {
  const [confirmedAt, from] = ['2026-03-04T10:00:00.000Z', '2026-03-05T10:00:00.000Z'];
  return { role, accountId, confirmedAt, from, until: null, awaitsYes: false };
}
