/** The whole page: who and where, the frame around, and the page that the address names. */
import { Suspense, lazy, useCallback } from 'react';
import { ConnectionBanner } from './chrome/connection-banner';
import { Flags } from './chrome/flags';
import { FlagsProvider } from './chrome/flag-store';
import { Sidebar } from './chrome/sidebar';
import { TopBar } from './chrome/top-bar';
import { CreationProvider } from './create/creation';
import { readSession } from './host/session';
import { useLoaded } from './host/use-loaded';
import { BacklogPage } from './backlog/backlog-page';
import { IssueDialogs } from './issue/issue-dialogs';
import { IssuePage } from './issue/issue-page';
import { FailureNotice, Notice } from './parts/notice';
import { Loading } from './parts/loading';
import { PrepPage } from './prep/prep-page';
import { useNavigation } from './routing/navigation';
import { projectOf } from './routing/route';
import { SessionProvider } from './session/session';
import { SettingsPage } from './settings/settings-page';
import { StartPage } from './start/start-page';
import './styles/chrome.css';

const ConsolePage = lazy(() => import('./console/console-page'));

export function App() {
  const load = useCallback((signal: AbortSignal) => readSession(signal), []);
  const { value: host, failure, reload } = useLoaded(load);
  const { route } = useNavigation();
  if (failure !== null) return <FailureNotice failure={failure} retry={reload} alone />;
  if (host === null) return <Loading what="Opening Jira" />;
  return (
    <SessionProvider host={host} refresh={reload}>
      <FlagsProvider>
        <CreationProvider>
          <IssueDialogs>
            <a className="skip-link" href="#content">
              Skip to the content
            </a>
            <TopBar />
            <ConnectionBanner />
            <div className="frame">
              <Sidebar projectKey={projectOf(route)} />
              <main id="content" className="content" tabIndex={-1}>
                <Page />
              </main>
            </div>
            <Flags />
          </IssueDialogs>
        </CreationProvider>
      </FlagsProvider>
    </SessionProvider>
  );
}

function Page() {
  const { route } = useNavigation();
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'issue':
      return <IssuePage key={route.issueKey} issueKey={route.issueKey} />;
    case 'backlog':
      return <BacklogPage key={route.projectKey} projectKey={route.projectKey} />;
    case 'prep':
      return <PrepPage key={route.projectKey} projectKey={route.projectKey} />;
    case 'settings':
      return <SettingsPage key={route.projectKey} projectKey={route.projectKey} />;
    case 'console':
      return (
        <Suspense fallback={<Loading what="Opening the console" />}>
          <ConsolePage />
        </Suspense>
      );
    case 'unknown':
      return (
        <Notice title="There is no such page">
          Nothing lives at {route.path}. The projects are on the start page.
        </Notice>
      );
  }
}
