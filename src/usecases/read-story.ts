/** The panel asks: how ready is this story, and what is the next step? */
import type { StoryReading } from '../contract';
import { assess } from '../readiness/assess';
import { DEFAULT_DEFINITION } from '../readiness/definition';
import { languagesFor } from '../readiness/language/load-language';
import type { World } from './ports';
import { readStoryInTeam, type StoryQuestion } from './story-in-team';

/**
 * Reads one issue as the person who looks and judges it by the default Definition of Ready.
 * @throws Problem `not-found` when it is gone or hidden from this person, `not-in-team` when they may only look
 */
export async function readStory(world: World, question: StoryQuestion): Promise<StoryReading> {
  const { item, surroundings } = await readStoryInTeam(world, question);
  const { story } = item;
  const languages = await languagesFor([story]);
  return {
    key: story.key,
    summary: story.summary,
    kind: story.kind,
    assessment: assess(story, DEFAULT_DEFINITION, languages, surroundings),
  };
}
