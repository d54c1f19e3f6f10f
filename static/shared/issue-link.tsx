/** The key of an issue as a link into Jira. */
import type { MouseEvent, ReactElement } from 'react';

/**
 * A real link, so that it can be copied and is known to screen readers; the host does the going, because the frame's
 * own address is not the site's.
 */
export function IssueLink({
  issueKey,
  href,
  open,
}: {
  readonly issueKey: string;
  readonly href: string;
  readonly open: (key: string, where: 'here' | 'new-tab') => void;
}): ReactElement {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    event.preventDefault();
    open(issueKey, newTab ? 'new-tab' : 'here');
  };
  return (
    <a
      className="issue-key"
      href={href}
      target="_top"
      onClick={follow}
      onAuxClick={(event) => {
        if (event.button === 1) follow(event);
      }}
    >
      {issueKey}
    </a>
  );
}
