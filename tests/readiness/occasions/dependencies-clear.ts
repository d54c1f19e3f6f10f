/** Stories that make the check `dependencies-clear` say what its examples don't. */
import type { StoryLink } from '../../../src/story/story';
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

const blocker = (done: boolean | undefined, key = 'SHOP-7'): StoryLink => ({
  relation: 'is blocked by',
  key,
  summary: 'Voucher list',
  done,
});

export const OCCASIONS: readonly Occasion[] = [
  aStory({ description: 'Some words.', links: [blocker(false), blocker(false, 'SHOP-8')] }),
  aStory({ description: 'Some words.', links: [blocker(undefined)] }),
  aStory({ description: 'This story depends on SHOP-12.', links: [] }),
  aStory({ description: 'This story depends on https://shop.example/12.', links: [] }),
  aStory({ description: 'See the wiki for what a voucher is.' }),
  aStory({ description: 'See the attached mock-up.' }),
  aStory({ description: undefined }),
  aStory({ description: 'https://wiki.example/x' }),
].map((story) => ({ story }));
