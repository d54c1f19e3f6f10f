/** Schedules, jobs in the queue and events, newest first as the host tells them. */
import { useState } from 'react';
import { readEvents, runSchedule } from '../host/console';
import type { Happening, Schedule } from '../host/console';
import { failureFrom } from '../host/failure';
import { useLoaded } from '../host/use-loaded';
import { happeningWords } from './happening-words';
import { instantInUtc } from './instants';
import { Unanswered } from './unanswered';
import { useRepeated } from './use-repeated';
import { ValueCell } from './value-cell';

const EVERY = 5000;

/** As manifest.yml writes them, where that is no word. */
const INTERVALS: Readonly<Record<string, string>> = { fiveMinute: '5 minutes' };

export function EventsTab() {
  const { value, failure, reload } = useLoaded(readEvents);
  useRepeated(reload, failure === null ? EVERY : null);
  if (value === null) return <Unanswered failure={failure} retry={reload} what="Events and schedules" />;
  return (
    <>
      <h2>Schedules</h2>
      <Schedules schedules={value.schedules} ran={reload} />
      <h2>Queues</h2>
      <Happenings name="Queues" of={value.queue} whenNone="Nothing was put into a queue yet." />
      <h2>Events</h2>
      <Happenings name="Events" of={value.events} whenNone="Nothing has happened yet." />
    </>
  );
}

interface SchedulesProps {
  readonly schedules: readonly Schedule[];
  readonly ran: () => void;
}

function Schedules({ schedules, ran }: SchedulesProps) {
  const [running, setRunning] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (key: string) => {
    setRunning(key);
    setProblem(null);
    try {
      await runSchedule(key);
    } catch (thrown) {
      setProblem(failureFrom(thrown).message);
    }
    setRunning(null);
    ran();
  };
  if (schedules.length === 0) return <p className="console-none">The manifest names no schedule.</p>;
  return (
    <>
      <div className="console-table" tabIndex={0} role="region" aria-label="Schedules">
        <table>
          <thead>
            <tr>
              <th scope="col">Schedule</th>
              <th scope="col">Every</th>
              <th scope="col">Next (UTC)</th>
              <th scope="col">Last (UTC)</th>
              <th scope="col">
                <span className="visually-hidden">Run</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {schedules.map(({ key, interval, next, last }) => (
              <tr key={key}>
                <td>
                  <code>{key}</code>
                </td>
                <td className="console-at">{INTERVALS[interval] ?? interval}</td>
                <td className="console-at">{instantInUtc(next)}</td>
                <td className="console-at">{instantInUtc(last)}</td>
                <td>
                  <button
                    type="button"
                    className="button"
                    disabled={running !== null}
                    onClick={() => void run(key)}
                  >
                    {running === key ? 'Running …' : 'Run now'}
                    <span className="visually-hidden"> {key}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problem !== null && (
        <p className="message message-warning" role="alert">
          {problem}
        </p>
      )}
    </>
  );
}

interface HappeningsProps {
  readonly name: string;
  readonly of: readonly Happening[];
  readonly whenNone: string;
}

function Happenings({ name, of, whenNone }: HappeningsProps) {
  if (of.length === 0) return <p className="console-none">{whenNone}</p>;
  return (
    <div className="console-table" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead>
          <tr>
            <th scope="col">When (UTC)</th>
            <th scope="col">What</th>
            <th scope="col">State</th>
            <th scope="col" className="numeric">
              Attempts
            </th>
            <th scope="col" className="console-rest">
              Detail
            </th>
          </tr>
        </thead>
        <tbody>
          {of.map((one, index) => (
            // Counted from the oldest: what is unfolded stays so when something new comes on top.
            <tr key={of.length - index}>
              <td className="console-at">{instantInUtc(one.at)}</td>
              <td className="console-at">
                <code>{one.type}</code>
              </td>
              <td className="console-at">{one.state}</td>
              <td className="numeric">{one.attempts}</td>
              <td className="console-any">
                <ValueCell value={one.detail} words={happeningWords(one.detail)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
