/** How the person who looks is used to read times. */
import { useEffect, useState } from 'react';
import type { PersonsTime } from './as-of';
import { readPersonsTime } from './bridge';

/** `null` until it is known. */
export function usePersonsTime(): PersonsTime | null {
  const [person, setPerson] = useState<PersonsTime | null>(null);
  useEffect(() => {
    let left = false;
    void readPersonsTime().then((read) => {
      if (!left) setPerson(read);
    });
    return () => {
      left = true;
    };
  }, []);
  return person;
}
