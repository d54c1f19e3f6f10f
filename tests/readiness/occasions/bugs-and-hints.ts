/** Bugs and hints in the cases that their examples don't show: what can't be seen, and what is told by halves. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

const LINK = 'https://wiki.example/x';

export const OCCASIONS: readonly Occasion[] = [
  aStory({ kind: 'bug', description: undefined }),
  aStory({ kind: 'bug', description: LINK }),
  aStory({ summary: 'Payment page', description: undefined }),
  aStory({ summary: 'Payment page', description: LINK }),
  aStory({ estimate: undefined }),
  aStory({ parent: undefined }),
].map((story) => ({ story }));
