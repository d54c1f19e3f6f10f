/** The team of a board: asked for once the backlog is there, and as it is after what somebody does about it. */
import { useCallback, useState } from 'react';
import type { BacklogPage, Reply } from '../../src/contract';
import type { TeamView } from '../../src/contract/team';
import { mayHelpAgain, type Failure } from '../shared/failure';

import { readTeam } from '../shared/team-calls';
import type { Shown } from '../shared/shown';
import { useAgainWith } from '../shared/use-again-with';
import { useReply } from '../shared/use-reply';

export interface ShownTeam {
  readonly shown: Shown<TeamView>;
  readonly again: () => void;
  /** Does something about the team and shows what comes of it; one thing at a time. */
  readonly act: (ask: () => Promise<Reply<TeamView>>) => void;
  readonly isActing: boolean;
  /** Why the last thing could not be done. */
  readonly refusal: Failure | null;
}

/** @param page the backlog that is shown; another one means that somebody has looked again */
export function useTeam(page: BacklogPage): ShownTeam {
  const boardId = page.board?.id ?? null;
  const { shown, again: ask } = useReply(useCallback(() => readTeam(boardId), [boardId]));
  /** What came of the last act, until the team is read anew. */
  const [after, setAfter] = useState<{ readonly read: TeamView; readonly team: TeamView } | null>(null);
  const [isActing, setActing] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);
  const again = useCallback(() => {
    setRefusal(null);
    ask();
  }, [ask]);
  useAgainWith(page, again);

  const read = shown.state === 'shown' ? shown.value : null;
  const act = useCallback(
    (doing: () => Promise<Reply<TeamView>>) => {
      if (read === null) return;
      setActing(true);
      void doing().then((reply) => {
        setActing(false);
        setRefusal(reply.ok ? null : reply);
        if (reply.ok) setAfter({ read, team: reply.value });
        // Refused because something is not as the page shows it: then it is to be shown.
        else if (!mayHelpAgain(reply)) ask();
      });
    },
    [read, ask],
  );

  const current: Shown<TeamView> =
    shown.state === 'shown' && after?.read === shown.value ? { ...shown, value: after.team } : shown;
  return { shown: current, again, act, isActing, refusal };
}
