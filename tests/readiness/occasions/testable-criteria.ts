/** Stories that make the check `testable-criteria` say what its examples don't. */
import { aStory } from '../../builders/story';
import type { Occasion } from './occasion';

const CRITERIA = '## Acceptance criteria\n';

export const OCCASIONS: readonly Occasion[] = [
  aStory({ description: undefined }),
  aStory({ description: `${CRITERIA}- The total is lower\n- The rest is kept` }),
  aStory({ description: `${CRITERIA}- The total is lower\n- The rest is kept\n- It is easy to use` }),
  aStory({ description: `${CRITERIA}- The total is lower\n- It is easy to use` }),
  aStory({ description: `${CRITERIA}- It is fast\n- It is easy to use\n- The total is lower` }),
].map((story) => ({ story }));
