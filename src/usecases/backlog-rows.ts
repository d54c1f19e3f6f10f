/** Rows of the prep page: how ready a story is, what would help, and what its team asks about it. */
import type { BacklogRow } from '../contract';
import { languagesFor } from '../readiness/language/load-language';
import { stepsToReady } from '../refinement/steps-to-ready';
import type { Basis } from './basis';
import { judged, type JudgedBy } from './notes/judged';
import { readNotes } from './notes/read-note';
import type { StoryNote } from './notes/story-note';
import type { BacklogItem, World } from './ports';
import { rulesForRows } from './rules-for-rows';
import { around, type Figures } from './team-figures';

/** One for each item, in their order. No request of Jira. */
export async function backlogRows(
  world: World,
  basis: Basis,
  figures: Figures,
  items: readonly BacklogItem[],
): Promise<readonly BacklogRow[]> {
  const stories = items.map(({ story }) => story);
  const [rules, languages, notes] = await Promise.all([
    rulesForRows(basis),
    languagesFor(stories),
    readNotes(
      world.records,
      stories.map(({ id }) => id),
    ),
  ]);
  const by = { rules, languages, surroundings: around(world, figures) };
  return Promise.all(items.map((item) => backlogRow(item, notes.get(item.story.id) ?? null, by)));
}

/** @param note `null` where nothing was said about it */
async function backlogRow(
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
