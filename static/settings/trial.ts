/** Tries rules on a backlog, page by page. Knows nothing of React, so that its order can be tested. */
import type { Reply } from '../../src/contract';
import type { DryRunPage } from '../../src/contract/definition';
import type { StoryChange } from '../../src/readiness/dry-run';
import type { Failure } from '../shared/failure';

/** Many sprints of work: beyond them a backlog is not prepared, and each hundred costs a look at Jira. */
export const MOST_TRIED = 500;

export interface Trial {
  /** By rank, as far as they have come. */
  readonly stories: readonly StoryChange[];
  /** `whole`: to the end of the backlog; `most`: there are more than are tried; `ended`: somebody has stopped it. */
  readonly state: 'running' | 'whole' | 'most' | 'ended' | Failure;
}

/**
 * Begins at once.
 * @param read one page after a place; must never reject
 * @param told each time that there is more to show
 * @returns what ends it: what has come until then stays
 */
export function runTrial(
  read: (after: string | null) => Promise<Reply<DryRunPage>>,
  told: (trial: Trial) => void,
): () => void {
  let stories: readonly StoryChange[] = [];
  let isOver = false;
  const tell = (state: Trial['state']): void => {
    if (isOver) return;
    isOver = state !== 'running';
    told({ stories, state });
  };
  const go = async (): Promise<void> => {
    let after: string | null = null;
    do {
      const reply: Reply<DryRunPage> = await read(after);
      if (!reply.ok) {
        tell(reply);
        return;
      }
      if (isOver) return;
      stories = together(stories, reply.value.stories);
      after = reply.value.next;
      tell(after === null ? 'whole' : stories.length >= MOST_TRIED ? 'most' : 'running');
    } while (!isOver);
  };
  tell('running');
  void go();
  return () => {
    tell('ended');
  };
}

/** A story that moves down while pages are read would come twice. */
function together(before: readonly StoryChange[], page: readonly StoryChange[]): readonly StoryChange[] {
  const known = new Set(before.map(({ key }) => key));
  return [...before, ...page.filter(({ key }) => !known.has(key))].slice(0, MOST_TRIED);
}
