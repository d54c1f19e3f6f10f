/** Judges by a bare Definition, with every check at hand: for the terminal, documents, measurements and tests. */
import type { Story } from '../story/story';
import { assessBy } from './assess-by';
import { CHECKS } from './check-list';
import { inOrder } from './checks-for';
import type { Definition } from './definition';
import type { Assessment } from './finding';
import type { Languages } from './language/languages';
import type { Rules } from './rules';
import type { Surroundings } from './surroundings';

const ALL = inOrder(CHECKS);

/** As `assessBy`; of a page's script it would make all checks a part, and of the function's start. */
export function assess(
  story: Story,
  by: Definition | Rules,
  languages: Languages,
  surroundings?: Surroundings,
): Assessment {
  const rules = 'ownJudges' in by ? by : { definition: by, checks: ALL, ownJudges: [] };
  return assessBy(story, rules, languages, surroundings);
}
