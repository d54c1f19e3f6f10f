/** The Product Owner asks how a story got here: what it would have been judged at each time when it changed. */
import { MOST_PAST_POINTS, type StoryPast } from '../../contract/past';
import { languagesFor } from '../../readiness/language/load-language';
import { momentsOf } from '../../refinement/story-past';
import type { PastFieldMap } from '../../story/past';
import { judged } from '../notes/judged';
import { readNote } from '../notes/read-note';
import type { World } from '../ports';
import { rulesForRows } from '../rules-for-rows';
import type { StoryInTeam } from '../story-in-team';

/**
 * Judges a story as it was by today's rules, without what is "not right here" today, and beside today's figures of the team: what
 * moves the line is then the story alone. What the history doesn't tell is unseen, as everywhere. Nothing of it is kept. Two requests
 * to Jira, mostly.
 */
export async function readPast(world: World, { item, basis, surroundings }: StoryInTeam): Promise<StoryPast> {
  // Neither the sprints nor the status of an item says how ready it is.
  const fields: PastFieldMap = { ...basis.fields, sprintFieldId: undefined, statusCategories: new Map() };
  const known = await world.history.knownIssue(item.story.id, fields, world.now());
  const { moments, isCut } = momentsOf(known, fields, MOST_PAST_POINTS);
  const [rules, languages, note] = await Promise.all([
    rulesForRows(basis),
    languagesFor(moments.map(({ past }) => past.story)),
    item.isOpenToAll ? readNote(world.records, item.story.id) : null,
  ]);
  // That it is agreed is said of the story as it is.
  const before = note && { ...note, agreement: null };
  const points = moments.map(async ({ past: { at, story, isFlat, isRebuilt }, changes }) => {
    const by = { rules, languages, surroundings: { ...surroundings, now: at } };
    const { assessment, agreement } = await judged(story, isRebuilt ? before : note, by);
    const { score, band } = assessment;
    return { at, score, band, isAgreed: agreement === 'agreed', changes, isFlat };
  });
  return { points: await Promise.all(points), isCut };
}
