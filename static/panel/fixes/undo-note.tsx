/** What was done last, and the button that takes it back. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { FixResult } from '../../../src/contract/fixes';
import type { RelationResult } from '../../../src/contract/relations';
import { Button } from '../../shared/button';
import { ErrorMessage } from '../../shared/error-message';
import type { Failure } from '../../shared/failure';
import { say } from '../../shared/say';
import type { Acts, Undoable } from '../acts';
import { Overwritten } from './overwritten';

export function UndoNote({ acts }: { readonly acts: Acts }): ReactElement {
  const { undoable } = acts;
  const count = useCount(undoable);
  return (
    // There from the start, so that what appears in it is said.
    <div className="undo-note" role="status">
      {undoable !== null && <Note key={count} undoable={undoable} acts={acts} />}
    </div>
  );
}

/** Two changes may say the same: each is told anew, and what became of taking back the one is nothing of the other's. */
function useCount(undoable: Undoable | null): number {
  const [last, setLast] = useState({ undoable, count: 0 });
  if (last.undoable !== undoable) setLast({ undoable, count: last.count + 1 });
  return last.count;
}

type State = 'offered' | 'asking' | Failure;

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
        // Kept with the panel: a bench that is opened meanwhile takes this note away, and must not bring the button back.
        acts.offer(insteadOf(reply.value));
        if (reply.value.state === 'changed') acts.again();
      }
    });
  };
  const { overwritten, isKept = false } = undoable;
  const failure = typeof state === 'object' ? state : null;
  const isCalm = !isKept && failure === null && overwritten === undefined;
  return (
    <div ref={place} className={isCalm ? 'undo-done' : 'undo-kept'} tabIndex={-1}>
      <p>
        {said}{' '}
        {takeBack !== null && failure === null && (
          <Button look="inline" onClick={undo} waiting={state === 'asking'}>
            {state === 'asking' ? say('panel.undo.asking') : (undoable.undo ?? say('panel.undo'))}
          </Button>
        )}
      </p>
      {overwritten !== undefined && <Overwritten words={overwritten} />}
      {failure !== null && <ErrorMessage failure={failure} waiting={false} again={undo} />}
    </div>
  );
}

/** What is said where a change was not simply taken back: it stays, or it went and took somebody else's words along. */
function insteadOf(result: Exclude<FixResult | RelationResult, { state: 'done' }>): Undoable {
  if ('overwritten' in result)
    return { said: say('panel.undo.done'), takeBack: null, overwritten: result.overwritten };
  return { said: say(`panel.undo.${result.state}`), takeBack: null, isKept: true };
}
