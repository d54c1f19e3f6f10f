/** Says that something takes longer than usual, once it does: a sentence, where before there was only waiting. */
import { useEffect, useState, type ReactElement } from 'react';
import { say } from './say';

/** Milliseconds. A slow answer of Jira is there by then; beyond that one begins to wonder. */
const USUAL = 5000;

/** To be there only while somebody waits. */
export function LongWait(): ReactElement {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setLong, USUAL, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <p className="small long-wait" role="status">
      {isLong && say('waiting.long')}
    </p>
  );
}
