/** "As of today, 10:05.", for what was read earlier. */
import type { ReactElement } from 'react';
import { dayAndTime, type PersonsTime } from './as-of';
import { say } from './say';
import { useMinute } from './use-minute';
import { currentWords } from './words';

/** @param person `null` until it is known; the line then waits, rather than to change under the reader's eyes */
export function AsOf({
  instant,
  person,
}: {
  readonly instant: string;
  readonly person: PersonsTime | null;
}): ReactElement | null {
  const now = useMinute();
  const said = person === null ? null : dayAndTime(instant, now, person, currentWords());
  if (said === null) return null;
  return <time dateTime={instant}>{say('set.as-of', { ...said })}</time>;
}
