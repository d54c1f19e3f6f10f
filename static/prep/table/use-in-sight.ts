/** Which groups of a long table can be seen, also where its frame is as high as all of it and another page scrolls. */
import { useCallback, useRef, useState } from 'react';

/** Begins to look at a group, which tells its place by `data-group`; gives back how to stop. */
export type Watch = (group: Element) => () => void;

/** Before the browser has told: those on top. */
const ON_TOP: ReadonlySet<number> = new Set([0, 1]);

export function useInSight(): readonly [inSight: ReadonlySet<number>, watch: Watch] {
  const [inSight, setInSight] = useState(ON_TOP);
  const observer = useRef<IntersectionObserver | null>(null);
  const watch = useCallback<Watch>((group) => {
    const eye = (observer.current ??= new IntersectionObserver((entries) => {
      setInSight((before) => seen(before, entries));
    }));
    eye.observe(group);
    return () => {
      eye.unobserve(group);
    };
  }, []);
  return [inSight, watch];
}

/** The same set where nothing has changed: then nothing is rendered. */
function seen(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<number> {
  const now = new Set(before);
  for (const { target, isIntersecting } of entries) {
    const group = Number(target.getAttribute('data-group'));
    if (isIntersecting) now.add(group);
    else now.delete(group);
  }
  return now.size === before.size && [...now].every((group) => before.has(group)) ? before : now;
}
