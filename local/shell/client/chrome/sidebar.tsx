/** The project at hand and its places: the backlog, and the pages of the app. */
import { useCallback } from 'react';
import { mayAdminister } from '../host/rights';
import { useLoaded } from '../host/use-loaded';
import { Icon } from '../parts/icons';
import { Link, useNavigation } from '../routing/navigation';
import { useSession } from '../session/session';
import { ProjectBadge } from './top-bar';

export function Sidebar({ projectKey }: { readonly projectKey: string | null }) {
  const { host } = useSession();
  const { route } = useNavigation();
  const project = host.projects.find(({ key }) => key === projectKey);
  const pages = host.modules.filter(({ type }) => type === 'jira:projectPage');
  // Of a project that does not exist here there are no pages to lead to.
  if (projectKey === null || project === undefined) return null;
  return (
    <nav className="sidebar" aria-label="Project">
      <div className="sidebar-project">
        <ProjectBadge projectKey={projectKey} />
        <span className="menu-words sidebar-words">
          <strong>{project.name}</strong>
          <small>Software project</small>
        </span>
      </div>
      <Link
        to={{ page: 'backlog', projectKey }}
        className="sidebar-link"
        current={route.page === 'backlog'}
        label="Backlog"
      >
        <Icon name="backlog" />
        <span className="sidebar-words">Backlog</span>
      </Link>
      {pages.length > 0 && <p className="sidebar-heading sidebar-words">Apps</p>}
      {pages.map((page) => (
        <Link
          key={page.key}
          to={{ page: 'prep', projectKey }}
          className="sidebar-link"
          current={route.page === 'prep'}
          label={page.title}
        >
          <Icon name="app" />
          <span className="sidebar-words">{page.title}</span>
        </Link>
      ))}
      <SettingsLink projectKey={projectKey} />
    </nav>
  );
}

/** Jira shows it to those who administer the project. */
function SettingsLink({ projectKey }: { readonly projectKey: string }) {
  const { host, person } = useSession();
  const { route } = useNavigation();
  const hasPage = host.modules.some(({ type }) => type === 'jira:projectSettingsPage');
  const load = useCallback(
    async (signal: AbortSignal) => hasPage && (await mayAdminister(person.accountId, projectKey, signal)),
    [hasPage, person.accountId, projectKey],
  );
  const { value: isOpen } = useLoaded(load);
  if (isOpen !== true) return null;
  return (
    <Link
      to={{ page: 'settings', projectKey }}
      className="sidebar-link sidebar-settings"
      current={route.page === 'settings'}
      label="Project settings"
    >
      <Icon name="settings" />
      <span className="sidebar-words">Project settings</span>
    </Link>
  );
}
