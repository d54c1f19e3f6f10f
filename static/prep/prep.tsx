/** The refinement-prep page: the top of a board's backlog, scored before the meeting. */
import { useCallback, useState, type ReactElement } from 'react';
import type { BacklogPage, Reply } from '../../src/contract';
import { EditorInPlace } from '../settings/in-place';
import { chooseBoard, openIssue, readBacklog } from '../shared/bridge';
import { Button } from '../shared/button';
import { ErrorMessage } from '../shared/error-message';
import { say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import { useLongReturn } from '../shared/use-long-return';
import { useReply } from '../shared/use-reply';
import { useSiteUrl } from '../shared/use-site-url';
import { Backlog } from './backlog';
import { BoardPicker } from '../shared/board-picker';
import { useWayToRules } from './use-way-to-rules';
import { WhoIsWho } from './who-is-who';

const LINES = [60, 40, 100, 100, 100, 100, 100];

/** @param readChosen reads the board that the person has chosen last; must never reject */
export function Prep({
  readChosen,
}: {
  readonly readChosen: () => Promise<Reply<BacklogPage>>;
}): ReactElement {
  /** `null`: nobody has chosen on this page; the app takes the board chosen last. */
  const [boardId, setBoardId] = useState<number | null>(null);
  const [forgotten, setForgotten] = useState(false);
  const [stuck, setStuck] = useState(false);
  const { shown, again } = useReply(
    useCallback(() => (boardId === null ? readChosen() : readBacklog(boardId, null)), [boardId, readChosen]),
  );
  const siteUrl = useSiteUrl();
  const { areOpen: areRules, open: openRules, close: closeRules, way } = useWayToRules(again);

  const choose = useCallback((chosen: number) => {
    setBoardId(chosen);
    setForgotten(false);
    void chooseBoard(chosen).then((reply) => {
      setForgotten(!reply.ok);
    });
  }, []);
  // A board that is gone would be asked for again and again: the app knows which others there are.
  const elsewhere = useCallback(() => {
    if (boardId === null) again();
    else setBoardId(null);
  }, [boardId, again]);
  const leave = useCallback((key: string, where: 'here' | 'new-tab') => {
    setStuck(false);
    openIssue(key, where).catch(() => {
      setStuck(true);
    });
  }, []);

  const page = shown.state === 'shown' ? shown.value : null;
  useLongReturn(page, again);

  // Between choosing another board and its answer, the rows at hand are another board's.
  const otherBoard = page !== null && boardId !== null && page.board?.id !== boardId;

  if (areRules) {
    const present = boardId ?? page?.board?.id ?? null;
    return (
      <main>
        <EditorInPlace boardId={present} choose={choose} back={closeRules} />
      </main>
    );
  }
  return (
    <main>
      <header className="page-head">
        <h1>{say('prep.title')}</h1>
        {page !== null && (
          <div className="page-tools">
            <BoardPicker boards={page.boards} chosen={boardId ?? page.board?.id ?? null} choose={choose} />
            <span ref={way}>
              <Button look="link" onClick={openRules}>
                {say('prep.rules')}
              </Button>
            </span>
            <Button onClick={again} waiting={shown.state === 'shown' && shown.asking}>
              {say('prep.again')}
            </Button>
          </div>
        )}
      </header>
      {forgotten && (
        <p className="sub" role="status">
          {say('prep.board.forgotten')}
        </p>
      )}
      {stuck && (
        <p className="sub" role="alert">
          {say('prep.stuck')}
        </p>
      )}
      {(shown.state === 'loading' || (otherBoard && shown.state === 'shown' && shown.problem === null)) && (
        <Skeleton label={say('prep.loading')} lines={LINES} />
      )}
      {shown.state === 'failed' && (
        <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />
      )}
      {shown.state === 'gone' && (
        <>
          <ErrorMessage failure={{ ok: false, error: 'not-found' }} waiting={shown.asking} again={again} />
          <Button onClick={elsewhere} waiting={shown.asking}>
            {say('prep.again')}
          </Button>
        </>
      )}
      {shown.state === 'shown' && shown.problem !== null && (
        <ErrorMessage
          {...(otherBoard ? {} : { lead: say('prep.stale') })}
          failure={shown.problem}
          waiting={shown.asking}
          again={again}
        />
      )}
      {page !== null && !otherBoard && <WhoIsWho key={page.board?.id ?? 'project'} page={page} />}
      {page !== null && !otherBoard && (
        <Backlog
          key={page.board?.id ?? 'project'}
          page={page}
          busy={shown.state === 'shown' && shown.asking}
          siteUrl={siteUrl}
          leave={leave}
        />
      )}
    </main>
  );
}
