/** Finds a project by a few letters, and opens its prep page in Jira. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { ErrorMessage } from '../shared/error-message';
import type { Failure } from '../shared/failure';
import { openPrep } from '../shared/open-prep';
import { say } from '../shared/say';
import { findProjects, type FoundProject } from './projects';

/** Milliseconds: who types on isn't asked for. */
const PAUSE = 200;

type Found =
  | { readonly state: 'looking' }
  | { readonly state: 'found'; readonly projects: readonly FoundProject[] }
  | { readonly state: 'failed'; readonly failure: Failure };

export function FindProject(): ReactElement {
  const [letters, setLetters] = useState('');
  const { found, again } = useFound(letters);
  const [isStuck, setStuck] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const open = (key: string): void => {
    setStuck(false);
    openPrep(key).catch(() => {
      setStuck(true);
    });
  };
  return (
    <main>
      <h1>{say('command.title')}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = found.state === 'found' ? found.projects : [];
          if (first !== undefined) open(first.key);
        }}
      >
        <label className="project-field">
          <span>{say('command.hint')}</span>
          <input
            ref={field}
            type="search"
            className="input"
            aria-label={say('command.project')}
            autoComplete="off"
            maxLength={100}
            value={letters}
            onChange={(event) => {
              setLetters(event.target.value);
            }}
          />
        </label>
      </form>
      {isStuck && (
        <p className="sub" role="alert">
          {say('command.stuck')}
        </p>
      )}
      <p className="sub small" role="status">
        {found.state === 'looking' && say('command.loading')}
        {found.state === 'found' && found.projects.length === 0 && say('command.none')}
      </p>
      {found.state === 'failed' && <ErrorMessage failure={found.failure} waiting={false} again={again} />}
      {found.state === 'found' && <Projects projects={found.projects} open={open} />}
    </main>
  );
}

function Projects({
  projects,
  open,
}: {
  readonly projects: readonly FoundProject[];
  readonly open: (key: string) => void;
}): ReactElement {
  return (
    <ul className="found-projects">
      {projects.map(({ key, name }) => (
        <li key={key}>
          <button
            type="button"
            onClick={() => {
              open(key);
            }}
          >
            <bdi>{name}</bdi> <span className="sub">{key}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The projects of these letters; what came for earlier ones no longer counts. */
function useFound(letters: string): { readonly found: Found; readonly again: () => void } {
  const [found, setFound] = useState<Found>({ state: 'looking' });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isOver = false;
    const timer = setTimeout(
      () => {
        void findProjects(letters.trim()).then((reply) => {
          if (isOver) return;
          setFound(
            reply.ok ? { state: 'found', projects: reply.value } : { state: 'failed', failure: reply },
          );
        });
      },
      letters === '' ? 0 : PAUSE,
    );
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [letters, turn]);
  return {
    found,
    again: () => {
      setFound({ state: 'looking' });
      setTurn((before) => before + 1);
    },
  };
}
