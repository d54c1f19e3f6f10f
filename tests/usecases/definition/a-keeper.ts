/** Somebody who may change a team's rules, and rules that were saved. */
import type { TeamDefinition } from '../../../src/readiness/team-definition';
import { admit, type Member } from '../../../src/usecases/admission/member';
import type { KeptDefinition } from '../../../src/usecases/definition/kept-definition';
import type { World } from '../../../src/usecases/ports';
import { aWorld, NOW, type TestWorld, type WorldParts } from '../../builders/world';

/** Of the board that `aWorld` has. */
export const PLACE = 'board:1';

/** Petra administers the project here. */
export function aRulesWorld({ jira = {}, ...parts }: WorldParts = {}): TestWorld {
  return aWorld({ ...parts, jira: { mayAdminister: () => Promise.resolve(true), ...jira } });
}

export function aKeeper(world: World): Promise<Member> {
  return admit(world, 'keeper', { accountId: 'petra', projectId: '10000', boardId: null });
}

export function saved(definition: TeamDefinition, traits: Partial<KeptDefinition> = {}): KeptDefinition {
  return { number: 1, definition, savedAt: NOW, restoredFrom: null, ...traits };
}

/** These rules are in force. */
export function withRules(world: TestWorld, definition: TeamDefinition): TestWorld {
  world.records.put('definition', PLACE, saved(definition));
  return world;
}
