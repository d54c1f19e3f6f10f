/** The panel asks: how ready is this story, and what is the next step? */
import type { StoryReading } from '../contract';
import { languagesFor } from '../readiness/language/load-language';
import { rulesOf } from '../readiness/rules';
import { showsBands } from '../refinement/team/in-force';
import type { StoryQuestion } from './admission/story-member';
import { keepBand } from './bands/keep-band';
import { forgetNote } from './notes/forget-note';
import { judged } from './notes/judged';
import { markOf } from './notes/mark';
import { nothingKept, notesView, type Looker } from './notes/notes-view';
import { readNote } from './notes/read-note';
import type { StoryNote } from './notes/story-note';
import type { World } from './ports';
import { Problem } from './problem';
import { readStoryInTeam, type StoryInTeam } from './story-in-team';

/** @throws Problem as `readStoryInTeam` */
export async function readStory(world: World, question: StoryQuestion): Promise<StoryReading> {
  return readingOf(world, await readStoryInTeam(world, question), question.accountId);
}

/**
 * Judges one story by its team's Definition of Ready and by what the team said about it. One read of the store, no request of Jira.
 * @param accountId whoever looks: what is their own is told as theirs
 */
export async function readingOf(world: World, story: StoryInTeam, accountId: string): Promise<StoryReading> {
  const { item, basis } = story;
  if (!item.isOpenToAll) {
    await forgetNote(world.records, basis, item.story.id);
    return readingBy(world, story, accountId, null);
  }
  return readingBy(world, story, accountId, await readNote(world.records, item.story.id));
}

/** The same where it is known what was said: just now, or nothing. */
export async function readingBy(
  world: Pick<World, 'now' | 'shelf' | 'bandJobs'>,
  { item, basis, surroundings }: StoryInTeam,
  accountId: string,
  note: StoryNote | null,
): Promise<StoryReading> {
  const { story, isOpenToAll } = item;
  const [rules, languages] = await Promise.all([
    rulesOf(basis.definition, basis.siteFields),
    languagesFor([story]),
  ]);
  const { assessment, agreement } = await judged(story, note, { rules, languages, surroundings });
  const { band } = assessment;
  const place = { projectId: basis.projectId, boardId: basis.boardId };
  const isAgreed = agreement === 'agreed';
  const standing =
    isOpenToAll && band !== null ? { band, isAgreed, place, storyProjectId: item.projectId } : null;
  const now = world.now().toISOString();
  if (showsBands(basis.home.team, now))
    await keepBand(world, { issueId: story.id, standing }, now).catch(beside);
  const looker: Looker = {
    mark: markOf(story.id, accountId),
    // It only offers; whether their board shows this story is asked of Jira when they speak as such.
    isProductOwner: basis.home.isProductOwner,
  };
  return {
    key: story.key,
    summary: story.summary,
    kind: story.kind,
    assessment,
    notes: isOpenToAll ? notesView(note, agreement, looker) : nothingKept(looker),
  };
}

/** The word beside the panel's title is a bonus: a busy store must not cost the panel itself. */
function beside(problem: unknown): void {
  if (!(problem instanceof Problem)) throw problem;
}
