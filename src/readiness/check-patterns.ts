/** Whether the patterns of a team's own checks can be searched: told apart from the rest, for their engine is loaded for it. */
import { Mistakes, type Mistake } from './definition-parts/mistake';
import { LONGEST_PATTERN, MOST_OWN_CHECKS } from './definition-parts/read-own-checks';
import { groupOf } from './definition-parts/read-value';
import { LARGEST_TOGETHER } from './own/largest';
import { loadSearch } from './own/load-search';

/**
 * Nothing is loaded where there is no pattern.
 * @param value a team's definition; also one with other mistakes, so that all of them can be told together
 * @returns empty where every pattern can be searched
 * @throws the error of the import where a page can't fetch the engine
 */
export async function checkPatterns(value: unknown): Promise<readonly Mistake[]> {
  const patterns = patternsIn(value);
  if (patterns.length === 0) return [];
  const prepare = await loadSearch();
  const mistakes = new Mistakes();
  let together = 0;
  for (const { pattern, index } of patterns) {
    const prepared = prepare(pattern);
    const path = ['ownChecks', index, 'asks', 'pattern'];
    if ('search' in prepared) together += prepared.size;
    if ('search' in prepared && together <= LARGEST_TOGETHER) continue;
    if ('search' in prepared || prepared.refused === 'large') mistakes.add(path, 'mistake.pattern.large');
    else mistakes.add(path, 'mistake.pattern', { at: prepared.at ?? pattern });
  }
  return mistakes.all;
}

interface Placed {
  readonly pattern: string;
  /** Of the own check among the others. */
  readonly index: number;
}

function patternsIn(value: unknown): readonly Placed[] {
  const checks = groupOf(value)?.get('ownChecks');
  if (!Array.isArray(checks)) return [];
  return checks.slice(0, MOST_OWN_CHECKS).flatMap((check: unknown, index) => {
    const asks = groupOf(groupOf(check)?.get('asks'));
    const pattern = asks?.get('kind') === 'pattern' ? asks.get('pattern') : undefined;
    return typeof pattern === 'string' && pattern.length <= LONGEST_PATTERN ? [{ pattern, index }] : [];
  });
}
