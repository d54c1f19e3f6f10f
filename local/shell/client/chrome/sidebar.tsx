/** The project at hand and its places: the backlog, and the pages of the app. */
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
    </nav>
  );
}
