/** What the program in the terminal said last; it is read anew every two seconds. */
import { useEffect, useRef, useState } from 'react';
import { readLog } from '../host/console';
import { useLoaded } from '../host/use-loaded';
import { instantInUtc } from './instants';
import { Unanswered } from './unanswered';
import { useRepeated } from './use-repeated';

const EVERY = 2000;

/** Pixels from the end that still count as being there. */
const NEAR = 24;

export function LogTab() {
  const { value, failure, reload } = useLoaded(readLog);
  const [held, setHeld] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const atEnd = useRef(true);
  useRepeated(reload, failure === null && !held ? EVERY : null);
  useEffect(() => {
    // Who scrolled up to read stays there.
    if (atEnd.current) list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [value]);
  if (value === null) return <Unanswered failure={failure} retry={reload} what="The log" />;
  return (
    <>
      <div className="toolbar">
        <button
          type="button"
          className="button"
          aria-pressed={held}
          onClick={() => {
            setHeld(!held);
          }}
        >
          {held ? 'Go on' : 'Hold'}
        </button>
        <span className="subtle">{held ? 'Held.' : 'Read anew every two seconds.'}</span>
      </div>
      {value.length === 0 ? (
        <p className="console-none">Nothing was said yet.</p>
      ) : (
        <ol
          ref={list}
          className="console-log"
          tabIndex={0}
          aria-label="Log lines, oldest first"
          onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
            atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
          }}
        >
          {value.map(({ at, text }, index) => (
            <li key={index}>
              <time className="subtle" dateTime={at}>
                {instantInUtc(at)}
              </time>{' '}
              <span dir="auto">{text}</span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
