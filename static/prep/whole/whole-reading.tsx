/** A whole backlog before it is read, while it is, and when it has stopped: somebody starts it, cancels it, goes on with it. */
import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import type { BacklogRow } from '../../../src/contract';
import { Button } from '../../shared/button';
import { inDigits, say, sayCount } from '../../shared/say';
import { useBesideRow } from '../beside-row/use-beside-row';
import { TakeAlong } from '../export/take-along';
import { FilteredStories } from '../filter/filtered-stories';
import type { CostedPlan } from './ask-plan';
import { bandCounts, costOf } from './collected';
import { PAGE_SIZE } from './questions';
import { useWhole } from './use-whole';
import { WholeState } from './whole-state';
import type { WholeProps } from './whole-props';

export function WholeReading({
  costed,
  boardId,
  place,
  name,
  known,
  hrefOf,
  leave,
  replace,
}: WholeProps & { readonly costed: CostedPlan }): ReactElement {
  const whole = useWhole(costed, known);
  const root = useRef<HTMLDivElement>(null);
  const { rows, state, asOf, replace: replaceHere } = whole;
  const replaceBoth = useCallback(
    (id: string, row: BacklogRow | null) => {
      replaceHere(id, row);
      replace(id, row);
    },
    [replaceHere, replace],
  );
  const { open, said } = useBesideRow(boardId, rows, replaceBoth, leave);
  // The button that was pressed is gone when it begins or ends: the keyboard goes on at the one that is there instead.
  useEffect(() => {
    if (document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>('.button')?.focus();
  }, [state]);
  return (
    <div ref={root} className="whole-reading">
      {state === 'before' && asOf === null ? (
        <Cost stories={costed.stories} start={whole.goOn} />
      ) : (
        <WholeState whole={whole} total={costed.stories} />
      )}
      {rows.length > 0 && (
        <>
          <p className="sub">{say('prep.whole.counts', { parts: countsOf(rows) })}</p>
          <div className="rows-line">
            <p className="sub small">{say('prep.whole.said')}</p>
            <TakeAlong name={name} rows={rows} hrefOf={hrefOf} />
          </div>
          <p className="sub small" role="status">
            {said}
          </p>
          <FilteredStories
            rows={rows}
            busy={state === 'reading'}
            hrefOf={hrefOf}
            open={open}
            storageKey={`${place}-whole`}
            title={say('prep.whole.title')}
          />
        </>
      )}
    </div>
  );
}

/** What it takes, before anything is asked. */
function Cost({ stories, start }: { readonly stories: number; readonly start: () => void }): ReactElement {
  const { questions, seconds, points } = costOf(stories, PAGE_SIZE);
  return (
    <>
      <p>
        {sayCount('prep.whole.cost', stories, {
          questions: sayCount('prep.whole.questions', questions),
          seconds: inDigits(seconds),
          points: inDigits(points),
        })}
      </p>
      <p className="sub small">{say('prep.whole.kept')}</p>
      <Button onClick={start}>{say('prep.whole.start')}</Button>
    </>
  );
}

function countsOf(rows: Parameters<typeof bandCounts>[0]): string {
  return bandCounts(rows)
    .map(({ band, count }) => say('prep.strip.part', { count: inDigits(count), band: say(`band.${band}`) }))
    .join(', ');
}
