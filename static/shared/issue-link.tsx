/** A link to an issue in Jira: its key, or what is to be done there. */
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { JudgedCheck } from '../../src/readiness/finding';

/** @param step the check whose step somebody wants to do there */
export type OpenIssue = (key: string, where: 'here' | 'new-tab', step?: JudgedCheck) => void;

interface LinkToIssue {
  readonly issueKey: string;
  readonly href: string;
  readonly open: OpenIssue;
}

/**
 * A real link, so that it can be copied and is known to screen readers; the host does the going, because the frame's
 * own address is not the site's.
 */
export function IssueLink(link: LinkToIssue): ReactElement {
  return (
    <Anchor {...link} className="issue-key">
      {link.issueKey}
    </Anchor>
  );
}

/** What is to be done at an issue, as a link to where it is done. */
export function StepLink({
  step,
  children,
  ...link
}: LinkToIssue & { readonly step: JudgedCheck; readonly children: ReactNode }): ReactElement {
  return (
    <Anchor {...link} step={step} className="step-link">
      {children} <span className="visually-hidden">{link.issueKey}</span>
    </Anchor>
  );
}

function Anchor({
  issueKey,
  href,
  open,
  step,
  className,
  children,
}: LinkToIssue & {
  readonly step?: JudgedCheck;
  readonly className: string;
  readonly children: ReactNode;
}): ReactElement {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const newTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button === 1;
    event.preventDefault();
    open(issueKey, newTab ? 'new-tab' : 'here', step);
  };
  return (
    <a
      className={className}
      href={href}
      target="_top"
      onClick={follow}
      onAuxClick={(event) => {
        if (event.button === 1) follow(event);
      }}
    >
      {children}
    </a>
  );
}
