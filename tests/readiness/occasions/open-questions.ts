/** Stories that make the check `open-questions` say what its examples don't. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

export const OCCASIONS: readonly Occasion[] = [
  aStory({ description: 'Format of the file: TBD\nShould we skip the old ones?' }),
  aStory({ description: undefined }),
  aStory({ description: 'https://wiki.example/x' }),
].map((story) => ({ story }));
