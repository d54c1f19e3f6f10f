/** The time on this laptop, and the ways to move it: handlers, pages, schedules and Jira go along. */
import { useCallback, useId, useState } from 'react';
import type { FormEvent } from 'react';
import { moveClock, readClock } from '../host/console';
import type { ClockMove } from '../host/console';
import { failureFrom } from '../host/failure';
import { hostNow } from '../host/host-time';
import { useLoaded } from '../host/use-loaded';
import { instantInUtc, instantTyped } from './instants';
import { Unanswered } from './unanswered';
import { useRepeated } from './use-repeated';

const STEPS = [
  { words: '+1 hour', advance: 'PT1H' },
  { words: '+1 day', advance: 'P1D' },
  { words: '+1 week', advance: 'P7D' },
] as const;

const SECOND = 1000;

export function ClockTab() {
  const { value, failure, reload } = useLoaded(readClock);
  const [moving, setMoving] = useState(false);
  const [said, setSaid] = useState<{ readonly wrong: boolean; readonly words: string } | null>(null);
  const [typed, setTyped] = useState('');
  const [, setTick] = useState(0);
  const inputId = useId();
  const tick = useCallback(() => {
    setTick((before) => before + 1);
  }, []);
  useRepeated(tick, SECOND);
  if (value === null) return <Unanswered failure={failure} retry={reload} what="The clock" />;

  const move = async (step: ClockMove) => {
    setMoving(true);
    setSaid(null);
    try {
      const now = await moveClock(step);
      setSaid({ wrong: false, words: `It is ${instantInUtc(now)} now. What was due on the way has run.` });
    } catch (thrown) {
      setSaid({ wrong: true, words: failureFrom(thrown).message });
    }
    setMoving(false);
  };
  const target = instantTyped(typed);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (target !== null) void move({ set: target });
  };
  return (
    <>
      <p className="console-clock">
        <time dateTime={new Date(hostNow()).toISOString()}>
          {instantInUtc(new Date(hostNow()).toISOString())}
        </time>{' '}
        <span className="subtle">UTC</span>
      </p>
      <div className="button-row">
        {STEPS.map(({ words, advance }) => (
          <button
            key={advance}
            type="button"
            className="button"
            disabled={moving}
            onClick={() => void move({ advance })}
          >
            {words}
          </button>
        ))}
      </div>
      <form className="console-form" onSubmit={onSubmit}>
        <label htmlFor={inputId}>Set to (UTC)</label>
        <span className="button-row">
          <input
            id={inputId}
            className="input console-instant"
            type="datetime-local"
            step={1}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
          <button type="submit" className="button" disabled={moving || target === null}>
            Set
          </button>
        </span>
      </form>
      {moving && (
        <p className="subtle" role="status">
          <span className="spinner" aria-hidden="true" /> What is due on the way runs now …
        </p>
      )}
      {said !== null && (
        <p
          className={said.wrong ? 'message message-warning' : 'message'}
          role={said.wrong ? 'alert' : 'status'}
        >
          {said.words}
        </p>
      )}
      <p className="hint">
        Handlers, pages, schedules and this Jira all go by this clock. Schedules that are due on the way run
        in order.
      </p>
    </>
  );
}
