/** A team's Definition of Ready made ready to judge stories: once for a whole backlog. */
import type { Definition } from './definition';
import { judgeOf } from './own/judge-of';
import { loadSearch } from './own/load-search';
import type { OwnJudge } from './own/own-judge';
import type { Search } from './own/search';
import type { TeamDefinition } from './team-definition';

/** What `assess` judges by where a team has checks of its own. */
export interface Rules {
  readonly definition: Definition;
  /** In the team's order. */
  readonly ownJudges: readonly OwnJudge[];
}

/**
 * Prepares the checks that a team added. The engine for patterns is loaded only where there is one.
 * @param kinds may be narrowed, e.g. by `withoutHints`: an own check that it doesn't name is not asked
 * @param siteFields ids of all fields that the site has now, where somebody looked: what is gone is then told apart from what a
 *   type of item doesn't have
 * @throws the error of the import where a page can't fetch the engine
 */
export async function rulesOf(
  { kinds, ownChecks }: Pick<TeamDefinition, 'kinds' | 'ownChecks'>,
  siteFields?: ReadonlySet<string>,
): Promise<Rules> {
  const hasPattern = ownChecks.some(({ asks }) => asks.kind === 'pattern');
  const prepare = hasPattern ? await loadSearch() : null;
  const searchOf = (pattern: string): Search | null => {
    const prepared = prepare?.(pattern);
    return prepared !== undefined && 'search' in prepared ? prepared.search : null;
  };
  return {
    definition: kinds,
    ownJudges: ownChecks.map((check) => judgeOf(check, { siteFields, searchOf })),
  };
}
