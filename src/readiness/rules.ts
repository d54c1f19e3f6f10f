/** A team's Definition of Ready made ready to judge stories: once for a whole backlog. */
import { checksFor, type KnownCheck } from './checks-for';
import type { Definition } from './definition';
import type { OwnJudge } from './own/own-judge';
import type { TeamDefinition } from './team-definition';

/** What `assessBy` judges by. */
export interface Rules {
  readonly definition: Definition;
  /** The product's; those that the Definition asks are at hand. */
  readonly checks: readonly KnownCheck[];
  /** In the team's order. */
  readonly ownJudges: readonly OwnJudge[];
}

/**
 * Prepares the checks that a team asks and those that it added. What most teams don't have is loaded only where it is asked.
 * @param kinds may be narrowed, e.g. by `withoutHints`: an own check that it doesn't name is not asked
 * @param siteFields ids of all fields that the site has now, where somebody looked: what is gone is then told apart from what a
 *   type of item doesn't have
 * @throws the error of the import where a page can't fetch what it needs
 */
export async function rulesOf(
  { kinds, ownChecks }: Pick<TeamDefinition, 'kinds' | 'ownChecks'>,
  siteFields?: ReadonlySet<string>,
): Promise<Rules> {
  const [checks, ownJudges] = await Promise.all([checksFor(kinds), ownJudgesFor({ ownChecks }, siteFields)]);
  return { definition: kinds, checks, ownJudges };
}

async function ownJudgesFor(
  { ownChecks }: Pick<TeamDefinition, 'ownChecks'>,
  siteFields: ReadonlySet<string> | undefined,
): Promise<readonly OwnJudge[]> {
  if (ownChecks.length === 0) return [];
  // The remark is for Forge's own bundler: one file. To a page it comes as a script of its own.
  const { ownJudgesOf } = await import(/* webpackMode: 'eager' */ './own/own-judges');
  return ownJudgesOf(ownChecks, siteFields);
}
