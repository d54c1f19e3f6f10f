/** Judges stories in the page by the team's own rules: the same checks as in the app, a few milliseconds at a time. */
import type { BacklogRow } from '../../../src/contract';
import type { WholePlan } from '../../../src/contract/whole';
import { assessBy } from '../../../src/readiness/assess-by';
import { withLanguages } from '../../../src/readiness/language/load-language';
import { ONLY_ENGLISH, type Languages } from '../../../src/readiness/language/languages';
import { rulesOf, type Rules } from '../../../src/readiness/rules';
import { languagesNeeded } from '../../../src/readiness/spoken';
import { stepsToReady } from '../../../src/refinement/steps-to-ready';
import { storyFromJira, type JiraIssue } from '../../../src/story/from-jira';
import { issueTypeOf } from '../../../src/story/issue-type';
import type { Story } from '../../../src/story/story';

/** Milliseconds of work before the page may answer somebody again: less than a frame. */
const SLICE_MS = 12;

/** @throws the error of an import where a script can't be fetched */
export type Score = (issues: readonly JiraIssue[]) => Promise<readonly BacklogRow[]>;

/**
 * @param pause lets the page answer whoever uses it meanwhile
 * @param clock milliseconds
 */
export function scorerFor(
  plan: WholePlan,
  pause: () => Promise<void> = nextTask,
  clock: () => number = () => performance.now(),
): Score {
  let languages: Languages = ONLY_ENGLISH;
  let rules: Promise<Rules> | null = null;
  return async (issues) => {
    rules ??= rulesOf(plan.definition, plan.siteFields === null ? undefined : new Set(plan.siteFields));
    const ready = await rules.catch((error: unknown) => {
      rules = null; // a script that didn't come may come the next time
      throw error;
    });
    const rows: BacklogRow[] = [];
    let began = clock();
    for (const issue of issues) {
      const story = storyFromJira(issue, plan.fields);
      languages = await withLanguages(languages, languagesNeeded(story));
      rows.push(rowOf(story, issueTypeOf(issue), ready, languages, plan));
      if (clock() - began < SLICE_MS) continue;
      await pause();
      began = clock();
    }
    return rows;
  };
}

/** What the team said of a story isn't at hand here: the row holds what can be seen in the story itself. */
function rowOf(
  story: Story,
  issueType: string,
  rules: Rules,
  languages: Languages,
  { surroundings }: WholePlan,
): BacklogRow {
  const assessment = assessBy(story, rules, languages, surroundings);
  return {
    id: story.id,
    key: story.key,
    summary: story.summary,
    issueType,
    kind: story.kind,
    epic: story.parent?.summary ?? null,
    estimate: story.estimate ?? null,
    score: assessment.score,
    band: assessment.band,
    isAgreed: false,
    ...stepsToReady(assessment, rules.definition[story.kind], false),
    openQuestions: [],
    understood: 0,
    labels: story.labels ?? [],
    components: story.components ?? [],
  };
}

/** A timer, as browsers answer input before it. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
