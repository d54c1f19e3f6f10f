/** The ranked backlog of a project's board, as in Jira: one line an issue, a filter, all of it. */
import { useCallback, useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { Menu } from '../chrome/menu';
import { connection, onConnectionChange } from '../host/connection';
import { loadBoards, loadProject } from '../host/jira';
import { useLoaded } from '../host/use-loaded';
import { matches, wordsOf } from '../jira/backlog';
import { Icon } from '../parts/icons';
import { Loading } from '../parts/loading';
import { FailureNotice } from '../parts/notice';
import { Link } from '../routing/navigation';
import { useSession } from '../session/session';
import { BacklogRows } from './backlog-rows';
import { useBacklog } from './use-backlog';
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
  const [turn, setTurn] = useState(0);
  const returns = useSyncExternalStore(onConnectionChange, () => connection().returns);
  const board = value?.boards.find(({ id }) => id === chosen) ?? value?.boards[0] ?? null;
  const backlog = useBacklog(person.accountId, board?.id ?? null, turn + returns);

  useEffect(() => {
    document.title = `Backlog · ${value?.project.name ?? projectKey}`;
  }, [value, projectKey]);

  const pages = useMemo(() => {
    const wanted = wordsOf(words);
    return wanted.length === 0
      ? backlog.pages
      : backlog.pages.map((page) => page.filter((row) => matches(row, wanted)));
  }, [backlog.pages, words]);

  const problem = failure ?? (backlog.pages.length === 0 ? backlog.failure : null);
  if (problem !== null) {
    const retry = () => {
      reload();
      setTurn(turn + 1);
    };
    return <FailureNotice failure={problem} retry={retry} subject={`Project ${projectKey}`} />;
  }
  if (value === null) return <Loading what="Opening the backlog" />;
  const total = count(backlog.pages);
  const shown = count(pages);
  return (
    <section className="backlog-page" aria-labelledby="backlog-title">
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
      <h1 id="backlog-title">Backlog</h1>
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
          </div>
          <div className="backlog">
            <p className="backlog-head" role="status">
              <strong>{value.boards.length > 1 ? board.name : 'Backlog'}</strong>{' '}
              <span className="subtle">
                ({words === '' ? issues(total) : `${shown.toLocaleString('en')} of ${issues(total)}`}
                {backlog.complete ? '' : ', more on the way'})
              </span>
              {!backlog.complete && backlog.failure === null && (
                <span className="spinner" aria-hidden="true" />
              )}
            </p>
            <BacklogRows pages={pages} />
            {shown === 0 && backlog.complete && (
              <p className="backlog-empty">
                {total === 0 ? 'The backlog is empty.' : 'Nothing in this backlog matches the search.'}
              </p>
            )}
            {backlog.failure !== null && (
              <p className="backlog-empty" role="alert">
                The rest could not be read. {backlog.failure.message}{' '}
                <button
                  type="button"
                  className="button"
                  onClick={() => {
                    setTurn(turn + 1);
                  }}
                >
                  Try again
                </button>
              </p>
            )}
          </div>
        </>
      )}
    </section>
  );
}

function count(pages: readonly (readonly unknown[])[]): number {
  return pages.reduce((sum, page) => sum + page.length, 0);
}

function issues(total: number): string {
  return total === 1 ? '1 issue' : `${total.toLocaleString('en')} issues`;
}
