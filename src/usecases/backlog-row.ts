/** One row of the prep page: how ready a story is, what would help, and what its team asks about it. */
import type { BacklogRow, NextStep, WayToReady } from '../contract';
import { cheapestToReady } from '../readiness/cheapest-to-ready';
import type { Assessment, JudgedCheck } from '../readiness/finding';
import { judged, type JudgedBy } from './notes/judged';
import type { StoryNote } from './notes/story-note';
import type { BacklogItem } from './ports';

/** @param note `null` where nothing was said about it */
export async function backlogRow(
  { story, issueType }: BacklogItem,
  note: StoryNote | null,
  by: JudgedBy,
): Promise<BacklogRow> {
  const { assessment, agreement } = await judged(story, note, by);
  const isAgreed = agreement === 'agreed';
  const stepOf = stepsOf(assessment);
  // What is agreed is ready: nothing is left to do.
  const remarks = isAgreed ? [] : assessment.steps;
  const way = isAgreed ? null : cheapestToReady(assessment, by.rules.definition[story.kind]);
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
    isAgreed,
    nextStep: remarks[0] === undefined ? null : (stepOf(remarks[0])[0] ?? null),
    wayToReady: way === null ? null : wayToReady(way, stepOf),
    remarks,
    openQuestions: openQuestionsOf(note),
    understood: note?.understood.length ?? 0,
    labels: story.labels ?? [],
    components: story.components ?? [],
  };
}

type StepOf = (check: JudgedCheck) => readonly NextStep[];

function stepsOf({ findings }: Assessment): StepOf {
  const known = new Map(findings.map((finding) => [finding.check, finding]));
  return (check) => {
    const finding = known.get(check);
    if (finding === undefined) return [];
    const { fix, gain, minutes, who } = finding;
    return [{ check, fix, gain, minutes, who }];
  };
}

function wayToReady(
  { checks, minutes, isCheapest }: NonNullable<ReturnType<typeof cheapestToReady>>,
  stepOf: StepOf,
): WayToReady {
  return { steps: checks.flatMap(stepOf), minutes, isCheapest };
}

function openQuestionsOf(note: StoryNote | null): BacklogRow['openQuestions'] {
  return (note?.questions ?? [])
    .filter(({ answer }) => answer === null)
    .map(({ id, text, for: who }) => ({ id, text, for: who }));
}
