/** The ranked backlog of a project's board, as in Jira: the sprints above it, one line an issue, a filter, all of it. */
import { useCallback, useDeferredValue, useEffect, useState } from 'react';
import { BoardActions } from '../app-module/board-actions';
import { Menu } from '../chrome/menu';
import { loadBoards } from '../host/boards';
import { loadProject } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import { Icon } from '../parts/icons';
import { Loading } from '../parts/loading';
import { FailureNotice } from '../parts/notice';
import { Link } from '../routing/navigation';
import { useSession } from '../session/session';
import { BoardBacklog } from './board-backlog';
import '../styles/backlog.css';

export function BacklogPage({ projectKey }: { readonly projectKey: string }) {
  const { person } = useSession();
  const load = useCallback(
    async (signal: AbortSignal) => {
      const [project, boards] = await Promise.all([
        loadProject(person.accountId, projectKey, signal),
        loadBoards(person.accountId, projectKey, signal),
      ]);
      return { project, boards };
    },
    [person.accountId, projectKey],
  );
  const { value, failure, reload } = useLoaded(load);
  const [chosen, setChosen] = useState<number | null>(null);
  const [filter, setFilter] = useState('');
  const words = useDeferredValue(filter);
  const board = value?.boards.find(({ id }) => id === chosen) ?? value?.boards[0] ?? null;

  useEffect(() => {
    document.title = `Backlog · ${value?.project.name ?? projectKey}`;
  }, [value, projectKey]);

  if (failure !== null)
    return <FailureNotice failure={failure} retry={reload} subject={`Project ${projectKey}`} />;
  if (value === null) return <Loading what="Opening the backlog" />;
  return (
    <div className="backlog-page">
      <nav className="breadcrumbs" aria-label="Breadcrumbs">
        <ol>
          <li>
            <Link to={{ page: 'start' }}>Projects</Link>
          </li>
          <li>
            <span>{value.project.name}</span>
          </li>
        </ol>
      </nav>
      <h1>Backlog</h1>
      {board === null ? (
        <p>This project has no board, so there is no ranked backlog to show.</p>
      ) : (
        <>
          <div className="toolbar">
            <label className="search">
              <Icon name="search" />
              <input
                type="search"
                className="input"
                placeholder="Search this backlog"
                aria-label="Search this backlog"
                value={filter}
                onChange={(event) => {
                  setFilter(event.target.value);
                }}
              />
            </label>
            {value.boards.length > 1 && (
              <Menu
                purpose="Choose a board"
                button={board.name}
                heading="Boards"
                choices={value.boards.map((one) => ({
                  id: String(one.id),
                  content: <span className="menu-words">{one.name}</span>,
                  chosen: one.id === board.id,
                  choose: () => {
                    setChosen(one.id);
                  },
                }))}
              />
            )}
            <BoardActions
              of={board.name}
              groups={[
                { heading: 'Backlog', type: 'jira:backlogAction' },
                // The small Jira has no view of the columns: what stands in its menu stands here.
                { heading: 'Board', type: 'jira:boardAction' },
              ]}
              board={{ id: board.id, sprints: board.sprints, project: value.project }}
            />
          </div>
          <BoardBacklog key={board.id} board={board} project={value.project} words={words} />
        </>
      )}
    </div>
  );
}
