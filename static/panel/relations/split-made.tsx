/** The second story is there: its key leads to it, what moved can be taken back, and what is left to do by hand is said. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { FoundIssue } from '../../../src/contract/relations';
import { issuePath, openIssue } from '../../shared/bridge';
import { Button } from '../../shared/button';
import { ErrorMessage } from '../../shared/error-message';
import { IssueLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import { useSiteUrl } from '../../shared/use-site-url';
import type { Acts } from '../acts';
import { UndoNote } from '../fixes/undo-note';
import type { TakenOut } from './take-out';

/** What became of the criteria that were to move. */
export type Moved =
  | { readonly state: 'taken' }
  | Exclude<TakenOut, { readonly state: 'taken' }>
  /** None were to. */
  | { readonly state: 'none' }
  /** The story was there from another time, with what stands in it: nothing was moved. */
  | { readonly state: 'was-there' };

export interface Made {
  readonly issue: FoundIssue;
  readonly isUnlinked: boolean;
  readonly moved: Moved;
  /** Takes the criteria out of the first story once more. Never rejects. */
  readonly again: () => Promise<Moved>;
}

export function SplitMade({
  made: { issue, isUnlinked, moved: movedFirst, again },
  of,
  acts,
  leave,
}: {
  readonly made: Made;
  /** Key of the first story. */
  readonly of: string;
  readonly acts: Acts;
  readonly leave: () => void;
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const siteUrl = useSiteUrl();
  const [moved, setMoved] = useState(movedFirst);
  const [isTrying, setTrying] = useState(false);
  // The button that was pressed is gone: what came of it is to be read next.
  useEffect(() => place.current?.focus(), []);
  const tryAgain = (): void => {
    setTrying(true);
    void again().then((now) => {
      setTrying(false);
      setMoved(now);
    });
  };
  return (
    <div ref={place} className="relation-form" tabIndex={-1}>
      <p>{say(moved.state === 'was-there' ? 'panel.split.was-there' : 'panel.split.made', { key: of })}</p>
      <p>
        <IssueLink
          issueKey={issue.key}
          href={siteUrl + issuePath(issue.key)}
          open={(key) => {
            void openIssue(key, 'new-tab').catch(() => undefined);
          }}
        />{' '}
        <bdi>{issue.summary}</bdi>
      </p>
      {isUnlinked && <p>{say('panel.split.left.link')}</p>}
      {moved.state === 'taken' && <UndoNote acts={acts} />}
      {moved.state === 'in-both' && <p>{say('panel.split.left.criteria', { key: of })}</p>}
      {moved.state === 'failed' && (
        <ErrorMessage
          lead={say('panel.split.left.unsure', { key: of })}
          failure={moved.failure}
          waiting={isTrying}
          again={tryAgain}
        />
      )}
      <div className="relation-buttons">
        <Button onClick={leave}>{say('panel.split.close')}</Button>
      </div>
    </div>
  );
}
