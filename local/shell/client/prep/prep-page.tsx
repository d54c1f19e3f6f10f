/** The project page of the app, in the whole of the content area. */
import { useCallback, useEffect, useMemo } from 'react';
import { projectPageExtension } from '../app-module/extension';
import { ProjectModule } from '../app-module/project-module';
import { loadProject } from '../host/jira';
import type { JiraProject } from '../host/jira';
import type { AppModule } from '../host/session';
import { useLoaded } from '../host/use-loaded';
import { Loading } from '../parts/loading';
import { FailureNotice, Notice } from '../parts/notice';
import { useSession } from '../session/session';

export function PrepPage({ projectKey }: { readonly projectKey: string }) {
  const { host, person } = useSession();
  const load = useCallback(
    (signal: AbortSignal) => loadProject(person.accountId, projectKey, signal),
    [person.accountId, projectKey],
  );
  const { value: project, failure, reload } = useLoaded(load);
  const module = host.modules.find(({ type }) => type === 'jira:projectPage');

  useEffect(() => {
    document.title = `${module?.title ?? 'App'} · ${project?.name ?? projectKey}`;
  }, [module, project, projectKey]);

  if (module === undefined) {
    return <Notice title="No such page">The app’s manifest names no project page.</Notice>;
  }
  if (failure !== null)
    return <FailureNotice failure={failure} retry={reload} subject={`Project ${projectKey}`} />;
  if (project === null) return <Loading what={`Opening ${module.title}`} />;
  return <ProjectPage project={project} module={module} refresh={reload} />;
}

interface ProjectPageProps {
  readonly project: JiraProject;
  readonly module: AppModule;
  readonly refresh: () => void;
}

function ProjectPage({ project, module, refresh }: ProjectPageProps) {
  const { id, key } = project;
  const extension = useMemo(() => projectPageExtension({ id, key }, window.location.href), [id, key]);
  return <ProjectModule project={project} module={module} extension={extension} refresh={refresh} />;
}
