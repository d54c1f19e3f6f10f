/** What a team has finished, judged as it was when its sprint began. */
import { assessBy } from '../../readiness/assess-by';
import { languagesFor } from '../../readiness/language/load-language';
import { NOTHING_AROUND } from '../../readiness/surroundings';
import { storyAt, type KnownIssue, type PastFieldMap, type PastStory } from '../../story/past';
import type { Basis } from '../basis';
import type { EndedSprint } from '../history-reader';
import type { World } from '../ports';
import { rulesForRows } from '../rules-for-rows';
import type { BegunStory } from './fit';

/** As far back as a team is the team of today. */
const SPRINTS = 6;
/** Half of them are asked for first: mostly that is enough. */
const SPRINTS_AT_ONCE = 3;
/** Enough to say how many of ten; more would only be older. */
const MOST_STORIES = 40;

/**
 * The stories finished last, each as it was when the first of those sprints began that it was planned for. One that came into its
 * sprint later was not to be ready by then, and is left out; so is one whose past can't be told.
 *
 * What the team could finish at that time nobody knows any more: what would be compared with it is unseen, as whatever else the
 * history doesn't tell.
 * @throws Problem `bad-request` for a board that has no sprints
 */
export async function readBegunStories(
  world: World,
  basis: Basis,
  { boardId, sprintFieldId }: { readonly boardId: number; readonly sprintFieldId: string },
): Promise<readonly BegunStory[]> {
  const fields: PastFieldMap = { ...basis.fields, sprintFieldId, statusCategories: new Map() };
  const sprints = await world.history.endedSprints(boardId, SPRINTS);
  const begun = new Map<string, Begun>();
  for (let at = 0; at < sprints.length && begun.size < MOST_STORIES; at += SPRINTS_AT_ONCE) {
    const some = sprints.slice(at, at + SPRINTS_AT_ONCE).map(({ id }) => id);
    for (const known of await world.history.finishedIn(some, fields, world.now())) {
      const found = begin(known, sprints, fields);
      if (found !== null && begun.size < MOST_STORIES) begun.set(known.issue.id, found);
    }
  }
  return judge([...begun.values()], basis);
}

interface Begun {
  readonly sprint: EndedSprint;
  readonly past: PastStory;
}

/** @param sprints the last first */
function begin(known: KnownIssue, sprints: readonly EndedSprint[], fields: PastFieldMap): Begun | null {
  for (const sprint of [...sprints].reverse()) {
    const past = storyAt(sprint.startedAt, known, fields);
    if (past?.sprintIds?.includes(sprint.id) === true) return { sprint, past };
  }
  return null;
}

async function judge(begun: readonly Begun[], basis: Basis): Promise<readonly BegunStory[]> {
  const [rules, languages] = await Promise.all([
    rulesForRows(basis),
    languagesFor(begun.map(({ past }) => past.story)),
  ]);
  return begun.map(({ sprint, past: { story } }) => ({
    kind: story.kind,
    sprintId: sprint.id,
    assessment: assessBy(story, rules, languages, { ...NOTHING_AROUND, now: sprint.startedAt }),
  }));
}
