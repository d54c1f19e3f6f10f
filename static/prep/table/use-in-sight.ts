/** Which groups of a long table can be seen, also where its frame is as high as all of it and another page scrolls. */
import { useEffect, useState, type RefObject } from 'react';

/** Before the browser has told: those on top. */
const ON_TOP: ReadonlySet<number> = new Set([0, 1]);

/**
 * @param within something in the table
 * @param count how many there are; each tells its place by `data-group`
 */
export function useInSight(within: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [inSight, setInSight] = useState(ON_TOP);
  useEffect(() => {
    const table = within.current?.closest('table');
    if (!table) return;
    const observer = new IntersectionObserver((entries) => {
      setInSight((before) => {
        const now = new Set([...before].filter((group) => group < count));
        for (const { target, isIntersecting } of entries) {
          const group = Number(target.getAttribute('data-group'));
          if (isIntersecting) now.add(group);
          else now.delete(group);
        }
        return now;
      });
    });
    for (const group of table.querySelectorAll('[data-group]')) observer.observe(group);
    return () => {
      observer.disconnect();
    };
  }, [within, count]);
  return inSight;
}
