/** The second story is there: its key leads to it, and what is left to do by hand is said. */
import { useEffect, useRef, type ReactElement } from 'react';
import type { FoundIssue } from '../../../src/contract/relations';
import { issuePath, openIssue } from '../../shared/bridge';
import { Button } from '../../shared/button';
import { IssueLink } from '../../shared/issue-link';
import { say } from '../../shared/say';
import { useSiteUrl } from '../../shared/use-site-url';

export interface Made {
  readonly issue: FoundIssue;
  readonly isUnlinked: boolean;
  /** The criteria that moved stand in the first story, too. */
  readonly isInBoth: boolean;
}

export function SplitMade({
  made: { issue, isUnlinked, isInBoth },
  of,
  leave,
}: {
  readonly made: Made;
  /** Key of the first story. */
  readonly of: string;
  readonly leave: () => void;
}): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const siteUrl = useSiteUrl();
  // The button that was pressed is gone: what came of it is to be read next.
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} className="relation-form" tabIndex={-1}>
      <p>{say('panel.split.made')}</p>
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
      {isInBoth && <p>{say('panel.split.left.criteria', { key: of })}</p>}
      <div className="relation-buttons">
        <Button onClick={leave}>{say('panel.split.close')}</Button>
      </div>
    </div>
  );
}
