/** Somebody asks beside a finding: how does a good one of ours look? */
import type { GoodOne } from '../contract';
import { assessBy } from '../readiness/assess-by';
import type { CheckId } from '../readiness/check-id';
import { languagesFor } from '../readiness/language/load-language';
import { goodOneOf } from '../readiness/good-one';
import { rulesOf } from '../readiness/rules';
import type { BacklogItem, World } from './ports';
import type { StoryInTeam } from './story-in-team';

/** What an example may be asked for; the door parses by it. */
export { CHECK_IDS } from '../readiness/check-id';

/** Recent enough to be how the team writes now; one request of Jira. */
const RECENT_ITEMS = 50;

/**
 * The best example of a check among the project's recent items of the story's own type, read as the person who looks: it is
 * never a story that they may not see.
 * @returns `null` where no recent item fulfils the check
 */
export async function findGoodOne(
  world: World,
  { item, basis, surroundings }: StoryInTeam,
  check: CheckId,
): Promise<GoodOne | null> {
  const recent = await world.jira.readRecentItems(item, RECENT_ITEMS, basis.fields);
  const [rules, languages] = await Promise.all([
    rulesOf(basis.definition, basis.siteFields),
    languagesFor(recent.map(({ story }) => story)),
  ]);
  const judged = recent.map((one) => ({
    ...facts(one),
    assessment: assessBy(one.story, rules, languages, surroundings),
  }));
  const found = goodOneOf(check, facts(item), judged);
  if (found === undefined) return null;
  return { key: found.item.key, summary: found.item.summary, evidence: found.finding.evidence };
}

function facts({ story }: BacklogItem) {
  return { key: story.key, summary: story.summary, epic: story.parent?.key ?? null };
}
