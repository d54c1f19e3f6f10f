/** News of the story, once it is shown: heard from others, told to others. */
import { useCallback, useEffect, useRef } from 'react';
import { loadPart } from '../../shared/load-part';
import type { Following } from './follow';

/**
 * @param isShown there is a story to follow
 * @returns tells other pages that have the story open that it has changed here
 */
export function useNews(isShown: boolean, changed: () => void): () => void {
  const following = useRef<Following | null>(null);
  useEffect(() => {
    if (!isShown) return;
    let isOver = false;
    loadPart(() => import('./follow-story')).then(
      ({ followTheStory }) => {
        if (!isOver) following.current = followTheStory(changed);
      },
      () => undefined, // the panel is as current as without news
    );
    return () => {
      isOver = true;
      following.current?.stop();
      following.current = null;
    };
  }, [isShown, changed]);
  return useCallback(() => {
    following.current?.tell();
  }, []);
}
