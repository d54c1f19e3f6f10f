/** Jira's issue view over the page, as an app's page opens it: the same view as on a page of its own. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Icon } from '../parts/icons';
import { Link, useNavigation } from '../routing/navigation';
import '../styles/app-dialog.css';
import { IssuePage } from './issue-page';
import { ViewIssueContext, type ViewIssue } from './viewed-issue';

interface Viewed {
  readonly issueKey: string;
  readonly closed: () => void;
}

export function IssueDialogs({ children }: { readonly children: ReactNode }) {
  const [viewed, setViewed] = useState<Viewed | null>(null);
  const view = useCallback<ViewIssue>((issueKey, closed) => {
    setViewed({ issueKey, closed });
  }, []);
  const close = useCallback(() => {
    setViewed(null);
    viewed?.closed();
  }, [viewed]);
  return (
    <ViewIssueContext.Provider value={view}>
      {children}
      {viewed !== null && <IssueDialog key={viewed.issueKey} issueKey={viewed.issueKey} close={close} />}
    </ViewIssueContext.Provider>
  );
}

function IssueDialog({ issueKey, close }: { readonly issueKey: string; readonly close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { route } = useNavigation();
  const openedOn = useRef(route);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    const title = document.title;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
      document.title = title;
    };
  }, []);
  // A link within has led elsewhere.
  useEffect(() => {
    if (openedOn.current !== route) close();
  }, [route, close]);
  return (
    <dialog
      ref={dialog}
      className="dialog app-dialog issue-dialog"
      aria-label={issueKey}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
    >
      <header className="app-dialog-head">
        <Link to={{ page: 'issue', issueKey }}>Open {issueKey}</Link>
        <button type="button" className="icon-button" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="issue-dialog-body">
        <IssuePage issueKey={issueKey} />
      </div>
    </dialog>
  );
}
