/** The band of a story: a shape and a word, so that nobody has to tell colours apart. */
import type { ReactElement } from 'react';
import type { Band as BandName } from '../../src/readiness/finding';
import { say } from './say';

/**
 * @param band `null`: not enough of the story could be seen to say
 * @param isAgreed the Product Owner and two of the team call it ready: then it is, whatever the app sees
 */
export function Band({
  band,
  isAgreed = false,
}: {
  readonly band: BandName | null;
  readonly isAgreed?: boolean;
}): ReactElement {
  const name = isAgreed ? 'Ready' : (band ?? 'unseen');
  return (
    <span className={`band band-${name.toLowerCase()}`}>
      <Shape name={name} />
      {say(isAgreed ? 'band.agreed' : `band.${name}`)}
    </span>
  );
}

/** Drawn, not written: many fonts have no half-filled circle. Full, half, empty; dotted where it can't be told. */
function Shape({ name }: { readonly name: BandName | 'unseen' }): ReactElement {
  return (
    <svg className="band-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle
        cx="6"
        cy="6"
        r="5"
        strokeWidth="1.5"
        fillOpacity={name === 'Ready' ? 1 : 0}
        {...(name === 'unseen' ? { strokeDasharray: '1.9 2' } : {})}
      />
      {name === 'Nearly' && <path d="M6 1a5 5 0 0 0 0 10z" strokeWidth="0" />}
    </svg>
  );
}
