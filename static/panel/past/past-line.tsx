/** The score over a story's past as a small drawing; all that it says stands in the list below, too. */
import { useId, type ReactElement } from 'react';
import type { PastPoint } from '../../../src/contract/past';
import { say } from '../../shared/say';
import { dotsOf, HEIGHT, pathThrough, WIDTH, yOf, type Dot } from './line-shape';

const RADIUS = 4;

/** Nothing where there is no line to see. */
export function PastLine({ points }: { readonly points: readonly PastPoint[] }): ReactElement | null {
  const id = useId();
  const dots = dotsOf(points);
  const seen = dots.filter((dot) => dot !== null);
  const [first] = seen;
  const last = seen.at(-1);
  const said = points.at(-1)?.isAgreed === true ? 'panel.past.line.agreed' : 'panel.past.line.said';
  if (first === undefined || last === undefined || first === last) return null;
  return (
    <svg
      className="past-line"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      focusable="false"
    >
      <title id={`${id}-title`}>{say('panel.past.line')}</title>
      <desc id={`${id}-desc`}>{say(said, { from: first.score, to: last.score })}</desc>
      {[0, 50, 100].map((score) => (
        <path key={score} className="past-grid" d={`M0 ${yOf(score)}H${WIDTH}`} />
      ))}
      <path className="past-score" d={pathThrough(dots)} />
      {seen.map((dot) => (
        <Marker key={dot.x} dot={dot} />
      ))}
    </svg>
  );
}

/** The shapes of the bands' own sign: full, half, empty. */
function Marker({ dot: { x, y, band } }: { readonly dot: Dot }): ReactElement {
  const half = `M${x} ${y - RADIUS}a${RADIUS} ${RADIUS} 0 0 0 0 ${2 * RADIUS}z`;
  return (
    <g className={band === 'Ready' ? 'past-dot past-dot-full' : 'past-dot'}>
      <circle cx={x} cy={y} r={RADIUS} />
      {band === 'Nearly' && <path d={half} />}
    </g>
  );
}
