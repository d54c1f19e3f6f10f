/** The start page: the projects, and a place to drop a backlog. */
import { useCallback, useEffect } from 'react';
import { useFlags } from '../chrome/flag-store';
import { Loading } from '../parts/loading';
import { useNavigation } from '../routing/navigation';
import { pathOf } from '../routing/route';
import { useSession } from '../session/session';
import { AboutSite } from '../site/about-site';
import { DropZone } from './drop-zone';
import { ImportFailure } from './import-failure';
import { PreviewResult } from './preview-result';
import { ProjectList } from './project-list';
import { useImport } from './use-import';
import '../styles/start.css';

export function StartPage() {
  const { host, refresh } = useSession();
  const { navigate } = useNavigation();
  const { show } = useFlags();
  useEffect(() => {
    document.title = 'Jira on a laptop';
  }, []);
  const kept = useCallback(
    (projects: readonly string[]) => {
      refresh();
      const [projectKey] = projects;
      const title =
        projects.length > 1 ? `The backlog is kept in ${projects.length} projects` : 'The backlog is kept';
      show({ id: 'kept', type: 'success', title, description: projects.join(', '), passing: true });
      navigate(projectKey === undefined ? '/' : pathOf({ page: 'backlog', projectKey }));
    },
    [refresh, show, navigate],
  );
  const { state, read, keep, letGo } = useImport(kept);
  if (host.site !== null) {
    return (
      <div className="start-page">
        <h1>Projects</h1>
        <AboutSite {...host.site} />
        <ProjectList />
      </div>
    );
  }
  return (
    <div className="start-page">
      {state.step === 'shown' ? (
        <PreviewResult shown={state} keep={keep} letGo={letGo} />
      ) : (
        <>
          <h1>Projects</h1>
          <ProjectList />
          <h2>Look at a backlog of your own</h2>
          {state.step === 'failed' && <ImportFailure fileName={state.fileName} failure={state.failure} />}
          {state.step === 'reading' ? (
            <Loading what={`Reading and scoring ${state.fileName}`} />
          ) : (
            <DropZone read={read} />
          )}
        </>
      )}
    </div>
  );
}
