/** What lies between the stories of a backlog: asked for, and asked for again while it is being looked at. */
import { useCallback, useEffect, useState } from 'react';
import type { BacklogPage, SetOverview } from '../../src/contract';
import { readSetOverview } from '../shared/bridge';
import type { Shown } from '../shared/shown';
import { useAgainWith } from '../shared/use-again-with';
import { useReply } from '../shared/use-reply';
import { pauseAfter } from './patience';

/** @param page the rows that are shown; others mean that somebody has looked again */
export function useSetOverview(page: BacklogPage): {
  readonly shown: Shown<SetOverview>;
  /** It still isn't there, and the page has stopped to ask. */
  readonly gaveUp: boolean;
  readonly again: () => void;
} {
  const boardId = page.board?.id ?? null;
  const { shown, again: ask } = useReply(useCallback(() => readSetOverview(boardId), [boardId]));
  const [looks, setLooks] = useState(0);
  const again = useCallback(() => {
    setLooks(0);
    ask();
  }, [ask]);

  useAgainWith(page, again);

  const isWaiting = shown.state === 'shown' && shown.value.state === 'building' && !shown.asking;
  const pause = isWaiting ? pauseAfter(looks) : null;
  useEffect(() => {
    if (pause === null) return undefined;
    const timer = setTimeout(() => {
      setLooks((before) => before + 1);
      ask();
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [pause, ask]);

  return { shown, gaveUp: isWaiting && pause === null, again };
}
