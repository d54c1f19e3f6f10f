/** The panel asks: how ready is this story, and what is the next step? */
import type { StoryReading } from '../contract';
import { assess } from '../readiness/assess';
import { languagesFor } from '../readiness/language/load-language';
import { rulesOf } from '../readiness/rules';
import type { StoryInTeam } from './story-in-team';

/** Judges one story by its team's Definition of Ready. */
export async function readStory({ item, basis, surroundings }: StoryInTeam): Promise<StoryReading> {
  const { story } = item;
  const [rules, languages] = await Promise.all([
    rulesOf(basis.definition, basis.siteFields),
    languagesFor([story]),
  ]);
  return {
    key: story.key,
    summary: story.summary,
    kind: story.kind,
    assessment: assess(story, rules, languages, surroundings),
  };
}
