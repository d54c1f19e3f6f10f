/** What every part of the page of rules works on. */
import type { DefinitionView } from '../../src/contract/definition';
import { parseTeamDefinition, type Mistake } from '../../src/readiness/parse-definition';
import type { TeamDefinition } from '../../src/readiness/team-definition';
import type { Change } from './draft';

export interface Desk {
  /** As the app told it; its Definition is the one in force. */
  readonly view: DefinitionView;
  /** What is shown: the one in force, or what somebody has made of it. */
  readonly definition: TeamDefinition;
  readonly mistakes: readonly Mistake[];
  /** `null` where the person who looks may not change the rules, or looks at older ones. */
  readonly change: ((change: Change) => void) | null;
}

/** What can't be saved yet. */
export function mistakesOf(definition: TeamDefinition): readonly Mistake[] {
  const parsed = parseTeamDefinition(definition);
  return 'mistakes' in parsed ? parsed.mistakes : [];
}
