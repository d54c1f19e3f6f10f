/** How ready the top of a backlog was, day by day: as a curve or a table, and what moved on the day that is looked at. */
import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { HistoryView } from '../../../src/contract/history';
import { Button } from '../../shared/button';
import { ErrorMessage } from '../../shared/error-message';
import { readHistory } from '../../shared/history-calls';
import { capital, inDigits, say, sayCount } from '../../shared/say';
import { Skeleton } from '../../shared/skeleton';
import { usePersonsTime } from '../../shared/use-persons-time';
import { useReply } from '../../shared/use-reply';
import type { BesideStories } from '../agenda/beside-stories';
import { Curve } from './curve';
import { dayTeller } from './point-words';
import { PointsTable } from './points-table';
import { WhatMoved } from './what-moved';

type OverTimeProps = Pick<BesideStories, 'boardId' | 'rows' | 'ways' | 'isOwners'>;

/** While the past is rebuilt, how often it is asked how far that is. */
const AGAIN_MS = 5_000;
const LINES = [100, 100, 60];

export function OverTime({ boardId, ...rest }: OverTimeProps): ReactElement {
  const { shown, again } = useReply(useCallback(() => readHistory(boardId), [boardId]));
  const isRebuilding = shown.state === 'shown' && typeof shown.value?.storiesRead === 'number';
  useEffect(() => {
    if (!isRebuilding) return;
    const timer = setInterval(again, AGAIN_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isRebuilding, again]);
  if (shown.state === 'loading') return <Skeleton label={say('prep.over-time.loading')} lines={LINES} />;
  if (shown.state !== 'shown') {
    const failure = shown.state === 'failed' ? shown.failure : ({ ok: false, error: 'not-found' } as const);
    return <ErrorMessage failure={failure} waiting={shown.asking} again={again} />;
  }
  if (shown.value === null) return <p className="sub">{say('prep.over-time.nobody')}</p>;
  return (
    <>
      {shown.problem !== null && (
        <ErrorMessage failure={shown.problem} waiting={shown.asking} again={again} />
      )}
      <Told {...rest} view={shown.value} />
    </>
  );
}

function Told({
  view,
  rows,
  ways,
  isOwners,
}: Omit<OverTimeProps, 'boardId'> & { readonly view: HistoryView }): ReactElement | null {
  const person = usePersonsTime();
  const [asTable, setAsTable] = useState(false);
  /** `null`: the latest, also when a later one comes. */
  const [looked, setLooked] = useState<number | null>(null);
  if (person === null) return null;
  const { points, storiesRead, daysBehind } = view;
  const at = Math.min(looked ?? points.length - 1, points.length - 1);
  const point = points[at];
  const tell = dayTeller(person);
  return (
    <>
      {storiesRead !== null && (
        <p className="sub" role="status">
          {storiesRead === 0
            ? say('prep.over-time.begun')
            : say('prep.over-time.reading', { count: inDigits(storiesRead) })}
        </p>
      )}
      {point === undefined && storiesRead === null && <p className="sub">{say('prep.over-time.nothing')}</p>}
      {point !== undefined && asTable && <PointsTable points={points} tell={tell} />}
      {point !== undefined && !asTable && (
        <>
          {points.length > 1 && <Curve points={points} at={at} look={setLooked} tell={tell} />}
          <WhatMoved point={point} rows={rows} ways={ways} tell={tell} isFirst={at === 0} />
        </>
      )}
      {point !== undefined && (
        <p>
          <Button
            look="inline"
            onClick={() => {
              setAsTable(!asTable);
            }}
          >
            {say(asTable ? 'prep.over-time.as-curve' : 'prep.over-time.table')}
          </Button>
        </p>
      )}
      {point !== undefined && (
        <p className="sub small">
          {say('prep.over-time.by-words')}{' '}
          {points.some(({ isRebuilt }) => isRebuilt) && !asTable ? say('prep.over-time.hollow') : ''}
        </p>
      )}
      <p className="sub small">
        {isOwners && say('prep.over-time.first')}
        {!isOwners && daysBehind > 0 && capital(sayCount('prep.over-time.behind', daysBehind))}
      </p>
    </>
  );
}
