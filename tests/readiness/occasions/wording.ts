/** Stories that make the checks about a story's wording say what their own examples don't. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

export const OCCASIONS: readonly Occasion[] = [
  aStory({ summary: 'Voucher import', description: undefined }),
  aStory({ summary: 'As a user, I want to log in, so that I can log in.' }),
].map((story) => ({ story }));
