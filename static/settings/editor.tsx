/**
 * A team's Definition of Ready, for those who keep it and for those who look: in the project's settings, and in the place of the
 * prep page.
 */
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { Reply } from '../../src/contract';
import type { DefinitionView } from '../../src/contract/definition';
import { issuePath, openIssue } from '../shared/bridge';
import { Button } from '../shared/button';
import { ErrorMessage } from '../shared/error-message';
import { say } from '../shared/say';
import { Skeleton } from '../shared/skeleton';
import { useReply } from '../shared/use-reply';
import { useSiteUrl } from '../shared/use-site-url';
import { BoardPicker } from '../shared/board-picker';
import { LeaveQuestion } from './leave-question';
import { Rules } from './rules';

const LINES = [40, 100, 100, 100, 100, 100];

export interface EditorPlace {
  /** Reads the rules of the board that is looked at. Must never reject; another function means another board. */
  readonly read: () => Promise<Reply<DefinitionView>>;
  /** The board that was chosen here; `null`: the one chosen last. */
  readonly boardId: number | null;
  readonly choose: (boardId: number) => void;
  /** Where there is something to go back to. */
  readonly back?: (isSaved: boolean) => void;
}

export function Editor({ read, boardId, choose, back }: EditorPlace): ReactElement {
  const { shown, again } = useReply(read);
  const siteUrl = useSiteUrl();
  const [stuck, setStuck] = useState(false);
  const [isUnsaved, setUnsaved] = useState(false);
  const isSaved = useRef(false);
  /** What somebody wants to do, and would leave something open by. */
  const [leaving, setLeaving] = useState<(() => void) | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isInPlace = back !== undefined;

  useEffect(() => {
    if (isInPlace) heading.current?.focus();
  }, [isInPlace]);

  const tellSaved = useCallback(() => {
    isSaved.current = true;
  }, []);
  const open = useCallback((key: string, where: 'here' | 'new-tab') => {
    setStuck(false);
    openIssue(key, where).catch(() => {
      setStuck(true);
    });
  }, []);
  const leave = (by: () => void): void => {
    if (isUnsaved) setLeaving(() => by);
    else by();
  };
  const view = shown.state === 'shown' ? shown.value : null;
  const isOther = view !== null && boardId !== null && view.place.boardId !== boardId;
  const goBack = (): void => back?.(isSaved.current);

  return (
    <>
      <header className="rules-head">
        {isInPlace && (
          <Button
            look="text"
            onClick={() => {
              leave(goBack);
            }}
          >
            {say('settings.back-to-stories')}
          </Button>
        )}
        <div className="rules-title">
          <h1 ref={heading} tabIndex={-1}>
            {say('settings.title')}
          </h1>
          {view !== null && (
            <BoardPicker
              boards={view.boards}
              chosen={boardId ?? view.place.boardId}
              choose={(chosen) => {
                leave(() => {
                  setUnsaved(false);
                  choose(chosen);
                });
              }}
            />
          )}
        </div>
      </header>
      {leaving !== null && (
        <LeaveQuestion
          leave={() => {
            setLeaving(null);
            leaving();
          }}
          stay={() => {
            setLeaving(null);
          }}
        />
      )}
      {stuck && (
        <p className="sub" role="alert">
          {say('settings.stuck')}
        </p>
      )}
      {(shown.state === 'loading' || (isOther && shown.state === 'shown' && shown.problem === null)) && (
        <Skeleton label={say('settings.loading')} lines={LINES} />
      )}
      {shown.state === 'failed' && (
        <ErrorMessage failure={shown.failure} waiting={shown.asking} again={again} />
      )}
      {shown.state === 'gone' && (
        <ErrorMessage failure={{ ok: false, error: 'not-found' }} waiting={shown.asking} again={again} />
      )}
      {shown.state === 'shown' && shown.problem !== null && (
        <ErrorMessage failure={shown.problem} waiting={shown.asking} again={again} />
      )}
      {view !== null && !isOther && (
        <Rules
          key={view.place.boardId ?? 'project'}
          view={view}
          ways={{ hrefOf: (key) => siteUrl + issuePath(key), open }}
          tellUnsaved={setUnsaved}
          tellSaved={tellSaved}
        />
      )}
    </>
  );
}
