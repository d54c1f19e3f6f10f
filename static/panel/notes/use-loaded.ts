/** A part of the page that is loaded when it is first needed, so that the panel itself is there sooner. */
import { useCallback, useEffect, useState } from 'react';

type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'loaded'; readonly part: T };

/** @param load must keep its identity */
export function useLoaded<T>(load: () => Promise<T>): {
  readonly loaded: Loaded<T>;
  readonly again: () => void;
} {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const tell = (now: Loaded<T>): void => {
      if (isWanted) setLoaded(now);
    };
    load().then(
      (part) => {
        tell({ state: 'loaded', part });
      },
      () => {
        tell({ state: 'failed' });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [load, tries]);
  const again = useCallback(() => {
    setLoaded({ state: 'loading' });
    setTries((before) => before + 1);
  }, []);
  return { loaded, again };
}
