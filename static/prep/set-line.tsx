/** What lies between the stories of the backlog, in one line; each of its parts opens the list of what it means. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { SetOverview } from '../../src/contract';
import type { SetCheck } from '../../src/readiness/set/finding';
import type { PersonsTime } from '../shared/as-of';
import { AsOf } from '../shared/as-of-line';
import { Button } from '../shared/button';
import { failureSentence, mayHelpAgain } from '../shared/failure';
import { say, sayCount } from '../shared/say';
import type { Shown } from '../shared/shown';
import type { Ways } from '../shared/told';
import { loadPart } from '../shared/load-part';
import type * as Lists from './set/whole';
import { setParts, type SetPart } from './set-words';

type Opened = SetCheck | 'kept';

/** A story alone has no neighbours. */
const FEW = 2;

export function SetLine({
  shown,
  gaveUp,
  again,
  person,
  ways,
  boardId = null,
}: {
  readonly shown: Shown<SetOverview>;
  readonly gaveUp: boolean;
  readonly again: () => void;
  /** `null` until it is known. */
  readonly person: PersonsTime | null;
  readonly ways: Ways;
  readonly boardId?: number | null;
}): ReactElement {
  const [open, setOpen] = useState<Opened | null>(null);
  const [{ lists }, setLists] = useState<{ readonly lists: typeof Lists | 'lost' | null }>({ lists: null });
  /** What was decided is told in its place until the list is left; then the line is asked for anew. */
  const isDecided = useRef(false);
  const isToldAnew = useRef(false);
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const overview = shown.state === 'shown' ? shown.value : null;
  const parts = overview === null ? [] : setParts(overview.counts);
  const opened = parts.find(({ count }) => count.check === open);
  const kept = overview?.kept ?? [];
  const isAnyOpen = opened !== undefined || (open === 'kept' && kept.length > 0);

  // The button that had the keyboard may be gone with what was decided: it goes on at what the line still says.
  useEffect(() => {
    if (!isToldAnew.current || shown.state !== 'shown' || shown.asking) return;
    isToldAnew.current = false;
    if (document.activeElement !== document.body) return;
    const { current } = root;
    (
      current?.querySelector<HTMLElement>('.set-line .button') ??
      current?.querySelector<HTMLElement>('.set-line')
    )?.focus();
  }, [shown]);

  const tellAnew = (): void => {
    if (!isDecided.current) return;
    isDecided.current = false;
    isToldAnew.current = true;
    again();
  };
  /** The keyboard goes on at the button that has opened the list. */
  const close = (): void => {
    root.current?.querySelector<HTMLElement>('.set-line [aria-expanded="true"]')?.focus();
    setOpen(null);
    tellAnew();
  };
  const toggle = (which: Opened): void => {
    if (open === which) {
      close();
      return;
    }
    setOpen(which);
    tellAnew();
    if (typeof lists === 'object' && lists !== null) return;
    loadPart(() => import('./set/whole')).then(
      async (part) => {
        await part.learnWords();
        setLists({ lists: part });
      },
      () => {
        setLists({ lists: 'lost' });
      },
    );
  };
  const deciding = {
    boardId,
    decided: () => {
      isDecided.current = true;
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isAnyOpen) return;
    event.stopPropagation();
    close();
  };

  return (
    <div ref={root} className="set" onKeyDown={onKeyDown}>
      {/* There from the start, so that what appears in it is said. */}
      <div role="status" className="sub">
        {overview !== null && (
          <Line
            overview={overview}
            parts={parts}
            open={open}
            toggle={toggle}
            listId={id}
            person={person}
            lookingAnew={overview.state === 'building' && !gaveUp}
          />
        )}
        {overview?.state === 'building' && overview.asOf === null && !gaveUp && (
          <p>{say('prep.set.building')}</p>
        )}
        {gaveUp && (
          <Note text={say('prep.set.slow')} button={say('prep.again')} again={again} waiting={false} />
        )}
        {shown.state === 'failed' &&
          (mayHelpAgain(shown.failure) ? (
            <Note
              text={say('prep.set.unread')}
              button={say('error.again')}
              again={again}
              waiting={shown.asking}
            />
          ) : (
            <p>{failureSentence(shown.failure)}</p>
          ))}
      </div>
      <div id={id}>
        {isAnyOpen && lists === 'lost' && (
          <p className="notice" role="alert">
            {say('prep.take-along.lost')}
          </p>
        )}
        {typeof lists === 'object' && lists !== null && opened !== undefined && (
          <lists.SetList
            key={opened.count.check}
            part={opened}
            ways={ways}
            close={close}
            deciding={deciding}
          />
        )}
        {typeof lists === 'object' && lists !== null && open === 'kept' && kept.length > 0 && (
          <lists.KeptList findings={kept} ways={ways} close={close} {...deciding} />
        )}
      </div>
    </div>
  );
}

/** Nothing where the stories have not been compared yet. */
function Line({
  overview: { asOf, stories, kept },
  parts,
  open,
  toggle,
  listId,
  person,
  lookingAnew,
}: {
  readonly overview: SetOverview;
  readonly parts: readonly SetPart[];
  readonly open: Opened | null;
  readonly toggle: (which: Opened) => void;
  readonly listId: string;
  readonly person: PersonsTime | null;
  readonly lookingAnew: boolean;
}): ReactElement | null {
  if (asOf === null || stories < FEW) return null;
  return (
    <p className="set-line" tabIndex={-1}>
      {parts.length === 0 ? (
        sayCount('prep.set.none', stories)
      ) : (
        <>
          {sayCount('prep.set.lead', stories)}{' '}
          {parts.map(({ count: { check }, words }, index) => (
            <span key={check}>
              {index > 0 && ', '}
              <Button
                look="inline"
                onClick={() => {
                  toggle(check);
                }}
                expanded={open === check}
                controls={listId}
              >
                {words}
              </Button>
            </span>
          ))}
          .
        </>
      )}{' '}
      {kept.length > 0 && (
        <>
          <Button
            look="inline"
            onClick={() => {
              toggle('kept');
            }}
            expanded={open === 'kept'}
            controls={listId}
          >
            {sayCount('prep.set.kept', kept.length)}
          </Button>{' '}
        </>
      )}
      <span className="small">
        <AsOf instant={asOf} person={person} />
        {lookingAnew && ` ${say('prep.set.anew')}`}
      </span>
    </p>
  );
}

function Note({
  text,
  button,
  again,
  waiting,
}: {
  readonly text: string;
  readonly button: string;
  readonly again: () => void;
  readonly waiting: boolean;
}): ReactElement {
  return (
    <p>
      {text}{' '}
      <Button look="inline" onClick={again} waiting={waiting}>
        {button}
      </Button>
    </p>
  );
}
