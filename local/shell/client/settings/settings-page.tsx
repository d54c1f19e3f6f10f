/** The app's page among a project's settings, for those who administer the project. */
import { useCallback, useEffect, useMemo } from 'react';
import { projectSettingsExtension } from '../app-module/extension';
import { ProjectModule } from '../app-module/project-module';
import { loadProject } from '../host/jira';
import type { JiraProject } from '../host/jira';
import { mayAdminister } from '../host/rights';
import type { AppModule } from '../host/session';
import { useLoaded } from '../host/use-loaded';
import { Loading } from '../parts/loading';
import { FailureNotice, Notice } from '../parts/notice';
import { useSession } from '../session/session';

export function SettingsPage({ projectKey }: { readonly projectKey: string }) {
  const { host, person } = useSession();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [project, isOpen] = await Promise.all([
        loadProject(person.accountId, projectKey, signal),
        mayAdminister(person.accountId, projectKey, signal),
      ]);
      return { project, isOpen };
    },
    [person.accountId, projectKey],
  );
  const { value, failure, reload } = useLoaded(load);
  const module = host.modules.find(({ type }) => type === 'jira:projectSettingsPage');

  useEffect(() => {
    document.title = `Project settings · ${value?.project.name ?? projectKey}`;
  }, [value, projectKey]);

  if (module === undefined) {
    return <Notice title="No such page">The app’s manifest names no page of a project’s settings.</Notice>;
  }
  if (failure !== null)
    return <FailureNotice failure={failure} retry={reload} subject={`Project ${projectKey}`} />;
  if (value === null) return <Loading what="Opening the project settings" />;
  if (!value.isOpen) {
    return (
      <Notice title="Project settings">
        {person.displayName} doesn’t administer this project, and Jira shows its settings to those who do.
      </Notice>
    );
  }
  return <Settings project={value.project} module={module} refresh={reload} />;
}

interface SettingsProps {
  readonly project: JiraProject;
  readonly module: AppModule;
  readonly refresh: () => void;
}

function Settings({ project, module, refresh }: SettingsProps) {
  const { id, key } = project;
  const extension = useMemo(() => projectSettingsExtension({ id, key }, window.location.href), [id, key]);
  return (
    <ProjectModule
      project={project}
      within="Project settings"
      module={module}
      extension={extension}
      refresh={refresh}
    />
  );
}
