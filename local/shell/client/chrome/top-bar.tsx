/** The bar at the top: the product, the projects, who I am, light or dark. */
import { Icon } from '../parts/icons';
import { Link, useNavigation } from '../routing/navigation';
import { pathOf, projectOf } from '../routing/route';
import { CreateButton } from '../create/create-button';
import { useSession } from '../session/session';
import { SiteMark } from '../site/site-mark';
import { CommandPalette } from './command-palette';
import { Menu } from './menu';
import { PersonMenu } from './person-menu';

export function TopBar() {
  const { host, colourMode, toggleColourMode } = useSession();
  const { route } = useNavigation();
  return (
    <header className="top-bar">
      <Link to={{ page: 'start' }} className="product">
        <Mark />
        <span>Jira on a laptop</span>
      </Link>
      <ProjectMenu />
      <CreateButton />
      {host.sample && (
        <span
          className="lozenge lozenge-discovery sample-mark"
          title="A small sample backlog; an import replaces it"
        >
          Sample
        </span>
      )}
      <SiteMark />
      <span className="top-bar-space" />
      <CommandPalette />
      <PersonMenu />
      <Link
        to={{ page: 'console' }}
        className="icon-button"
        label="Console"
        current={route.page === 'console'}
      >
        <Icon name="console" />
      </Link>
      <button
        type="button"
        className="icon-button"
        aria-label={colourMode === 'light' ? 'Switch to dark' : 'Switch to light'}
        title={colourMode === 'light' ? 'Dark' : 'Light'}
        onClick={toggleColourMode}
      >
        <Icon name={colourMode === 'light' ? 'moon' : 'sun'} />
      </button>
    </header>
  );
}

function ProjectMenu() {
  const { host } = useSession();
  const { route, navigate } = useNavigation();
  const present = projectOf(route);
  if (host.projects.length === 0) return null;
  const page = route.page === 'prep' ? 'prep' : 'backlog';
  return (
    <Menu
      purpose="Choose a project"
      button="Projects"
      heading="Projects"
      choices={host.projects.map((project) => ({
        id: project.key,
        chosen: project.key === present,
        content: (
          <>
            <ProjectBadge projectKey={project.key} />
            <span className="menu-words">
              {project.name}
              <small>{project.key}</small>
            </span>
          </>
        ),
        choose: () => {
          navigate(pathOf({ page, projectKey: project.key }));
        },
      }))}
    />
  );
}

/** A project's sign: its first letter. */
export function ProjectBadge({ projectKey }: { readonly projectKey: string }) {
  return (
    <span className="project-badge" aria-hidden="true">
      {projectKey.slice(0, 1)}
    </span>
  );
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect width="24" height="24" rx="6" className="mark-ground" />
      <path d="M5 17h14M5 17v-3h5v-3h4V8h5" className="mark-steps" />
    </svg>
  );
}
