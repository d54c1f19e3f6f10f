/** Who is who around the board, in one line below the head of the page; more of it on request. */
import {
  useEffect,
  useId,
  useRef,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import type { BacklogPage } from '../../src/contract';
import { Button } from '../shared/button';
import { dayAhead } from '../shared/day-ahead';
import { failureSentence, mayHelpAgain, type Failure } from '../shared/failure';
import { loadPart } from '../shared/load-part';
import { say } from '../shared/say';
import { useMinute } from '../shared/use-minute';
import { usePersonsTime } from '../shared/use-persons-time';
import { currentWords } from '../shared/words';
import type { WhoListPlace } from './who-is-who-list';
import { useTeam } from './who-is-who-team';
import { whoLine, type When } from './who-is-who-words';

/** @param page the backlog whose team it is: it is there before this asks for anything */
export function WhoIsWho({ page }: { readonly page: BacklogPage }): ReactElement {
  const { shown, again, act, isActing, refusal } = useTeam(page);
  const person = usePersonsTime();
  const now = useMinute();
  const [isOpen, setOpen] = useState(false);
  const [{ list: List }, setList] = useState<{ readonly list: ComponentType<WhoListPlace> | null | 'lost' }>({
    list: null,
  });
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const team = shown.state === 'shown' ? shown.value : null;
  const when: When = (instant) => (person === null ? null : dayAhead(instant, now, person, currentWords()));

  const toToggle = (): void => {
    root.current?.querySelector<HTMLElement>('.who-line [aria-expanded]')?.focus();
  };
  // The button that was pressed may be gone with what it did: the keyboard goes on where the list begins.
  useEffect(() => {
    if (!isActing && isOpen && document.activeElement === document.body) toToggle();
  }, [isActing, isOpen, team]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    toToggle();
    setOpen(false);
  };

  return (
    <div ref={root} className="who" onKeyDown={onKeyDown}>
      <p className="sub who-line">
        {/* There from the start, so that what appears in it is said. */}
        <span role="status">
          {team !== null && person !== null && whoLine(team, when)}
          {shown.state === 'failed' && unread(shown.failure)}
        </span>{' '}
        {team !== null && person !== null && (
          <Button
            look="text"
            expanded={isOpen}
            controls={id}
            onClick={() => {
              setOpen(!isOpen);
              // Most people read the line alone: the list is there once somebody opens it.
              if (typeof List === 'function') return;
              loadPart(() => import('./who-is-who-list')).then(
                ({ WhoList }) => {
                  setList({ list: WhoList });
                },
                () => {
                  setList({ list: 'lost' });
                },
              );
            }}
          >
            {say('team.title')}
          </Button>
        )}
        {shown.state === 'failed' && mayHelpAgain(shown.failure) && (
          <Button look="inline" onClick={again} waiting={shown.asking}>
            {say('error.again')}
          </Button>
        )}
      </p>
      <div id={id}>
        {isOpen && team !== null && person !== null && (
          <section className="who-list" aria-label={say('team.title')}>
            {refusal !== null && (
              <p className="notice" role="alert">
                {failureSentence(refusal)}
              </p>
            )}
            {List === 'lost' && (
              <p className="notice" role="alert">
                {say('prep.take-along.lost')}
              </p>
            )}
            {typeof List === 'function' && (
              <List
                team={team}
                boardId={page.board?.id ?? null}
                person={person}
                when={when}
                act={act}
                waiting={isActing}
              />
            )}
          </section>
        )}
      </div>
    </div>
  );
}

function unread(failure: Failure): string {
  return mayHelpAgain(failure) ? say('team.unread') : failureSentence(failure);
}
