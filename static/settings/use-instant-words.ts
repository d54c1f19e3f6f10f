/** When something was saved, as the person who looks says it: "yesterday, 10:05". */
import { useCallback } from 'react';
import { dayAndTime } from '../shared/as-of';
import { say } from '../shared/say';
import { useMinute } from '../shared/use-minute';
import { usePersonsTime } from '../shared/use-persons-time';
import { currentWords } from '../shared/words';

/** @returns empty until it is known how the person reads times */
export function useInstantWords(): (instant: string) => string {
  const person = usePersonsTime();
  const now = useMinute();
  return useCallback(
    (instant) => {
      const said = person === null ? null : dayAndTime(instant, now, person, currentWords());
      return said === null ? '' : say('settings.instant', { ...said });
    },
    [person, now],
  );
}
