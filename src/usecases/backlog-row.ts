/** One row of the prep page: how ready a story is, what would help, and what its team asks about it. */
import type { BacklogRow } from '../contract';
import { stepsToReady } from '../refinement/steps-to-ready';
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
    ...stepsToReady(assessment, by.rules.definition[story.kind], isAgreed),
    openQuestions: openQuestionsOf(note),
    understood: note?.understood.length ?? 0,
    labels: story.labels ?? [],
    components: story.components ?? [],
  };
}

function openQuestionsOf(note: StoryNote | null): BacklogRow['openQuestions'] {
  return (note?.questions ?? [])
    .filter(({ answer }) => answer === null)
    .map(({ id, text, for: who }) => ({ id, text, for: who }));
}
