/** What stands in for content on its way: grey lines for the eye, a sentence for the ear. */
import type { ReactElement } from 'react';
import { LongWait } from './long-wait';

/** @param lines width of each line in percent of the page */
export function Skeleton({
  label,
  lines,
}: {
  readonly label: string;
  readonly lines: readonly number[];
}): ReactElement {
  return (
    <div className="skeleton">
      <p className="visually-hidden">{label}</p>
      {lines.map((width, index) => (
        <div key={index} className="skeleton-line" aria-hidden="true" style={{ width: `${width}%` }} />
      ))}
      <LongWait />
    </div>
  );
}
