/** The calls of the panel on an issue. */
import { z } from 'zod';
import { CHECK_IDS, findGoodOne } from '../usecases/find-good-one';
import { readStory } from '../usecases/read-story';
import { readSetHints } from '../usecases/set-index/read-set-hints';
import { followStory } from '../usecases/story-news';
import { onStory, onStoryInPart } from './call';
import { nothing } from './payloads';

export const STORY_CALLS = {
  readStory: onStoryInPart(nothing, readStory),
  findGoodOne: onStory(z.object({ check: z.enum(CHECK_IDS) }), (world, story, { check }) =>
    findGoodOne(world, story, check),
  ),
  readSetHints: onStoryInPart(nothing, readSetHints),
  followStory: onStoryInPart(nothing, followStory),
};
