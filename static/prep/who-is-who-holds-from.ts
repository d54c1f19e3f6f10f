/** From when on something would hold that is said now. The days of a zone are counted by a library that is loaded for it alone. */
import { useEffect, useState } from 'react';
import type { workingDaysLater } from '../../src/refinement/team/working-days';

/**
 * @param days working days of the first look
 * @param now milliseconds since 1970
 * @returns an instant, ISO 8601; `null` until it is known, and where the library can't be loaded
 */
export function useHoldsFrom(days: number, timeZone: string, now: number): string | null {
  const [later, setLater] = useState<typeof workingDaysLater | null>(null);
  useEffect(() => {
    let left = false;
    import('../../src/refinement/team/working-days').then(
      (loaded) => {
        if (!left) setLater(() => loaded.workingDaysLater);
      },
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, []);
  return later === null ? null : later(new Date(now).toISOString(), days, timeZone);
}
