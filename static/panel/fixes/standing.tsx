/** How ready the story is, and would be: shown at each letter, said only when somebody pauses. */
import { useEffect, useState, type ReactElement } from 'react';
import type { Assessment } from '../../../src/readiness/finding';
import { Band } from '../../shared/band';
import { say } from '../../shared/say';

/** Milliseconds without a letter after which it is said. */
const PAUSE = 1200;

export function Standing({
  before,
  after,
}: {
  readonly before: Assessment;
  readonly after: Assessment;
}): ReactElement | null {
  const isSame = before.score === after.score && before.band === after.band;
  const said = isSame ? '' : saidOf(after);
  const isSaid = useAfterPause(said);
  return (
    <div className="fix-standing">
      <p aria-hidden="true">
        <Band band={before.band} /> <span className="score">{before.score}</span>
        {!isSame && (
          <>
            <Arrow />
            <Band band={after.band} /> <span className="score">{after.score}</span>
          </>
        )}
      </p>
      <p className="visually-hidden" role="status">
        {isSaid}
      </p>
    </div>
  );
}

/** Drawn, not written: many fonts have none. */
function Arrow(): ReactElement {
  return (
    <svg className="fix-arrow" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <path d="M2 6h11M9 2.5 13 6 9 9.5" />
    </svg>
  );
}

function saidOf({ band, score }: Assessment): string {
  if (band === null || score === null) return say('panel.fixing.would-be.unseen');
  return say('panel.fixing.would-be', { band: say(`band.${band}`), score });
}

function useAfterPause(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(text);
    }, PAUSE);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return settled;
}
