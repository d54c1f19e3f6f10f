/** Where a story goes. Drawn, not written: many fonts have no arrows. */
import type { ReactElement } from 'react';

const PATHS = {
  up: 'M6 10V2M2.5 5.5 6 2l3.5 3.5',
  down: 'M6 2v8M2.5 6.5 6 10l3.5-3.5',
  out: 'm3 3 6 6m0-6-6 6',
};

export function Arrow({ to }: { readonly to: keyof typeof PATHS }): ReactElement {
  return (
    <svg className="agenda-arrow" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={PATHS[to]} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
