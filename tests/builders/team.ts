/** Teams: nobody has said anything until a test says so. */
import { NOTHING_SAID, type RoleHeld, type Team } from '../../src/refinement/team/team';

export function aTeam(parts: Partial<Team> = {}): Team {
  return { ...NOTHING_SAID, ...parts };
}

/** Of the Product Owner Petra, in force since long ago. */
export function aRole(parts: Partial<RoleHeld> = {}): RoleHeld {
  return {
    role: 'product-owner',
    accountId: 'petra',
    confirmedAt: '2026-01-05T09:00:00.000Z',
    from: '2026-01-06T09:00:00.000Z',
    until: null,
    awaitsYes: false,
    ...parts,
  };
}
