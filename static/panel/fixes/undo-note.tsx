/** What was done last, and the button that takes it back. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { ErrorMessage } from '../../shared/error-message';
import type { Failure } from '../../shared/failure';
import { say } from '../../shared/say';
import type { Acts, Undoable } from '../acts';

export function UndoNote({ acts }: { readonly acts: Acts }): ReactElement {
  const { undoable } = acts;
  return (
    // There from the start, so that what appears in it is said.
    <div className="undo-note" role="status">
      {undoable !== null && <Note key={undoable.said} undoable={undoable} acts={acts} />}
    </div>
  );
}

type State = 'offered' | 'asking' | 'changed' | 'not-changeable' | Failure;

function Note({ undoable, acts }: { readonly undoable: Undoable; readonly acts: Acts }): ReactElement {
  const [state, setState] = useState<State>('offered');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed went away with the bench: the keyboard goes on here, unless it is elsewhere already.
    if (document.activeElement === document.body) place.current?.focus();
  }, [undoable]);

  const { said, takeBack } = undoable;
  const undo = (): void => {
    if (takeBack === null) return;
    setState('asking');
    void takeBack().then((reply) => {
      if (!reply.ok) setState(reply);
      else if (reply.value.state === 'done') {
        acts.done(reply.value.reading, {
          said: undoable.saidBack ?? say('panel.undo.done'),
          takeBack: null,
        });
      } else {
        setState(reply.value.state);
        if (reply.value.state === 'changed') acts.again();
      }
    });
  };
  const isFailed = typeof state === 'object';
  const isKept = state === 'changed' || state === 'not-changeable';
  return (
    <div ref={place} className={isKept || isFailed ? 'undo-kept' : 'undo-done'} tabIndex={-1}>
      <p>
        {isKept ? say(`panel.undo.${state}`) : said}{' '}
        {takeBack !== null && (state === 'offered' || state === 'asking') && (
          <Button look="inline" onClick={undo} waiting={state === 'asking'}>
            {say(state === 'asking' ? 'panel.undo.asking' : 'panel.undo')}
          </Button>
        )}
      </p>
      {isFailed && <ErrorMessage failure={state} waiting={false} again={undo} />}
    </div>
  );
}
