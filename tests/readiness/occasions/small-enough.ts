/** Stories that make the check `small-enough` say what its examples don't. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

export const OCCASIONS: readonly Occasion[] = [
  { story: aStory({ estimate: null }) },
  { story: aStory({ estimate: undefined }) },
  { story: aStory({ estimate: 3 }), surroundings: { velocity: null, largestFinished: null } },
  { story: aStory({ kind: 'spike', estimate: 3 }) },
  { story: aStory({ kind: 'spike', estimate: undefined }) },
  { story: aStory({ kind: 'spike', estimate: null, description: 'This one is time-boxed.' }) },
];
