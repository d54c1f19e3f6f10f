/** A whole backlog while it is read, and when it has stopped: somebody starts it, cancels it, goes on with it. */
import { useState, type ReactElement } from 'react';
import { Button } from '../../shared/button';
import { inDigits, say, sayCount } from '../../shared/say';
import { StoryTable } from '../story-table';
import type { CostedPlan } from './ask-plan';
import { bandCounts, costOf } from './collected';
import { PAGE_SIZE } from './questions';
import { useWhole } from './use-whole';
import { WholeState } from './whole-state';
import type { WholeProps } from './whole-props';

/** Rows that are laid out at a time: ten thousand would keep the page from answering. */
const SHOWN_AT_ONCE = 100;

export function WholeReading({
  costed,
  known,
  hrefOf,
  open,
}: WholeProps & { readonly costed: CostedPlan }): ReactElement {
  const whole = useWhole(costed, known);
  const [most, setMost] = useState(SHOWN_AT_ONCE);
  const { rows, state } = whole;
  const { questions, seconds } = costOf(costed.stories, PAGE_SIZE);
  if (state === 'before')
    return (
      <>
        <p>
          {sayCount('prep.whole.cost', costed.stories, {
            questions: sayCount('prep.whole.questions', questions),
            seconds: inDigits(seconds),
          })}
        </p>
        <Button onClick={whole.goOn}>{say('prep.whole.start')}</Button>
      </>
    );
  return (
    <>
      <WholeState whole={whole} total={costed.stories} />
      {rows.length > 0 && (
        <>
          <p className="sub">{say('prep.whole.counts', { parts: countsOf(rows) })}</p>
          <p className="sub small">{say('prep.whole.said')}</p>
          <StoryTable rows={rows.slice(0, most)} busy={state === 'reading'} hrefOf={hrefOf} open={open} />
          {rows.length > most && (
            <Button
              onClick={() => {
                setMost(most + SHOWN_AT_ONCE);
              }}
            >
              {say('prep.whole.more', { count: inDigits(Math.min(SHOWN_AT_ONCE, rows.length - most)) })}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function countsOf(rows: Parameters<typeof bandCounts>[0]): string {
  return bandCounts(rows)
    .map(({ band, count }) => say('prep.strip.part', { count: inDigits(count), band: say(`band.${band}`) }))
    .join(', ');
}
