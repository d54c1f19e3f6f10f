/** The projects with what they hold, and the ways into them. */
import { useCallback } from 'react';
import { ProjectBadge } from '../chrome/top-bar';
import { loadBoards } from '../host/boards';
import { useLoaded } from '../host/use-loaded';
import { Link } from '../routing/navigation';
import { useSession } from '../session/session';

export function ProjectList() {
  const { host, person } = useSession();
  const load = useCallback(
    (signal: AbortSignal) => loadBoards(person.accountId, null, signal),
    [person.accountId],
  );
  const { value: boards } = useLoaded(load);
  const page = host.modules.find(({ type }) => type === 'jira:projectPage');
  if (host.projects.length === 0) return <p className="subtle">There is no project yet.</p>;
  return (
    <ul className="projects">
      {host.projects.map(({ key, name, issues }) => (
        <li key={key} className="project-card">
          <ProjectBadge projectKey={key} />
          <div className="project-words">
            <Link to={{ page: 'backlog', projectKey: key }} className="project-name">
              {name}
            </Link>
            <p className="subtle">
              {key}
              {issues !== null && ` · ${issues === 1 ? '1 issue' : `${issues.toLocaleString('en')} issues`}`}
              {(boards ?? [])
                .filter((board) => board.projectKey === key)
                .map((board) => ` · ${board.name}`)
                .join('')}
            </p>
            <p className="project-links">
              <Link to={{ page: 'backlog', projectKey: key }}>Backlog</Link>
              {page !== undefined && <Link to={{ page: 'prep', projectKey: key }}>{page.title}</Link>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
