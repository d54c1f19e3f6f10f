/** A team's own checks made ready to judge stories. Loaded where a team has one (`rules.ts`). */
import type { OwnCheck } from '../own-check';
import { judgeOf } from './judge-of';
import { loadSearch } from './load-search';
import type { OwnJudge } from './own-judge';
import type { Search } from './search';

/**
 * The engine for patterns is loaded only where there is one.
 * @param siteFields ids of all fields that the site has now; `undefined` where nobody looked
 * @returns in the team's order
 * @throws the error of the import where a page can't fetch the engine
 */
export async function ownJudgesOf(
  ownChecks: readonly OwnCheck[],
  siteFields: ReadonlySet<string> | undefined,
): Promise<readonly OwnJudge[]> {
  const hasPattern = ownChecks.some(({ asks }) => asks.kind === 'pattern');
  const prepare = hasPattern ? await loadSearch() : null;
  const searchOf = (pattern: string): Search | null => {
    const prepared = prepare?.(pattern);
    return prepared !== undefined && 'search' in prepared ? prepared.search : null;
  };
  return ownChecks.map((check) => judgeOf(check, { siteFields, searchOf }));
}
