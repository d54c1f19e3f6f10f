/** How far a whole backlog has come, why it stopped, and the way on. */
import type { ReactElement } from 'react';
import { Button } from '../../shared/button';
import { failureSentence, mayHelpAgain } from '../../shared/failure';
import { inDigits, say, sayCount } from '../../shared/say';
import type { useWhole } from './use-whole';

export function WholeState({
  whole: { rows, state, pause, goOn, cancel },
  total,
}: {
  readonly whole: ReturnType<typeof useWhole>;
  /** About how many stories there are. */
  readonly total: number;
}): ReactElement {
  const read = rows.length;
  if (state === 'reading') {
    const progress = say('prep.whole.progress', {
      read: inDigits(read),
      total: inDigits(Math.max(total, read)),
    });
    return (
      <div>
        <progress
          aria-label={say('prep.whole.title')}
          aria-valuetext={progress}
          value={read}
          max={Math.max(total, read, 1)}
        />{' '}
        {progress} <Button onClick={cancel}>{say('prep.whole.cancel')}</Button>
        <p role="status">{pause === null ? '' : sayCount('prep.whole.waiting', pause)}</p>
      </div>
    );
  }
  if (state === 'whole' || state === 'before')
    return <p role="status">{read === 0 ? say('prep.whole.empty') : sayCount('prep.whole.done', read)}</p>;
  const part = read === 0 ? say('prep.whole.nothing') : sayCount('prep.whole.part', read);
  const isGone = state !== 'cancelled' && state.error === 'not-found';
  const reason = state === 'cancelled' ? '' : isGone ? say('prep.whole.gone') : failureSentence(state);
  return (
    <div className={state === 'cancelled' ? 'sub' : 'notice'}>
      <p role="status">{`${reason} ${part}`.trim()}</p>
      {(state === 'cancelled' || mayHelpAgain(state)) && (
        <Button onClick={goOn}>{say('prep.whole.go-on')}</Button>
      )}
    </div>
  );
}
