/** How far a whole backlog has come or why it stopped, of when it is, and the ways on. */
import type { ReactElement } from 'react';
import { AsOf } from '../../shared/as-of-line';
import { Button } from '../../shared/button';
import { failureSentence, mayHelpAgain } from '../../shared/failure';
import { inDigits, say, sayCount } from '../../shared/say';
import { usePersonsTime } from '../../shared/use-persons-time';
import type { Whole, WholeRead } from './use-whole';

export function WholeState({
  whole,
  total,
}: {
  readonly whole: Whole;
  /** About how many stories there are. */
  readonly total: number;
}): ReactElement {
  const person = usePersonsTime();
  const { state, asOf, pause } = whole;
  return (
    <div className={typeof state === 'object' ? 'whole-state notice' : 'whole-state'}>
      {state === 'reading' && <Progress whole={whole} total={total} />}
      {/* One place for all that is said, which is there from the start: what appears in it is heard. */}
      <p role="status">
        {state !== 'reading' ? endOf(whole) : pause === null ? '' : sayCount('prep.whole.waiting', pause)}
      </p>
      {state !== 'reading' && (
        <div className="whole-ways">
          {asOf !== null && (
            <span className="sub small">
              <AsOf instant={asOf} person={person} />
            </span>
          )}
          {(whole.next !== null || asOf === null) && mayGoOn(state) && (
            <Button onClick={whole.goOn}>{say('prep.whole.go-on')}</Button>
          )}
          {asOf !== null && (
            <Button look="link" onClick={whole.anew}>
              {say('prep.whole.again')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

function Progress({
  whole: { rows, isAnew, cancel },
  total,
}: {
  readonly whole: Whole;
  readonly total: number;
}): ReactElement {
  const read = isAnew ? 0 : rows.length;
  const most = Math.max(total, read, 1);
  const progress = say('prep.whole.progress', { read: inDigits(read), total: inDigits(most) });
  return (
    <div className="whole-progress">
      <progress aria-label={say('prep.whole.title')} aria-valuetext={progress} value={read} max={most} />
      <span>{progress}</span>
      <Button onClick={cancel}>{say('prep.whole.cancel')}</Button>
    </div>
  );
}

function endOf({ rows, next, asOf, state }: WholeRead): string {
  return `${reasonOf(state)} ${extentOf(rows.length, next === null, asOf)}`.trim();
}

/** Why it went no further; empty where there is nothing to explain. */
function reasonOf(state: WholeRead['state']): string {
  if (typeof state === 'string') return '';
  return state.error === 'not-found' ? say('prep.whole.gone') : failureSentence(state);
}

function extentOf(read: number, isWhole: boolean, asOf: string | null): string {
  if (asOf === null) return say('prep.whole.nothing');
  if (!isWhole) return sayCount('prep.whole.part', read);
  return read === 0 ? say('prep.whole.empty') : sayCount('prep.whole.done', read);
}

function mayGoOn(state: WholeRead['state']): boolean {
  return typeof state === 'string' || mayHelpAgain(state);
}
