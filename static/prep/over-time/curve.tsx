/** The share of stories that were Ready, as a line over the days, and the way along it. */
import type { ReactElement } from 'react';
import type { HistoryPoint } from '../../../src/contract/history';
import { say } from '../../shared/say';
import { curveLines, type Spot } from './curve-lines';
import { pointInWords, type TellDay } from './point-words';

/** Of the picture, in its own units; it is as wide as its place. */
const [WIDTH, HEIGHT, EDGE] = [320, 96, 6];
const px = ({ x }: Spot): number => EDGE + x * (WIDTH - 2 * EDGE);
const py = ({ y }: Spot): number => EDGE + y * (HEIGHT - 2 * EDGE);

export function Curve({
  points,
  at,
  look,
  tell,
}: {
  readonly points: readonly HistoryPoint[];
  /** Which is looked at. */
  readonly at: number;
  readonly look: (at: number) => void;
  readonly tell: TellDay;
}): ReactElement {
  const lines = curveLines(points);
  const spots = lines.flat();
  const looked = spots.find(({ index }) => index === at);
  const point = points[at];
  const [from, to] = [tell(points[0]?.at ?? ''), tell(points.at(-1)?.at ?? '')];
  return (
    <div className="curve">
      <span className="sub small" aria-hidden="true">
        {say('prep.over-time.all')}
      </span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('prep.over-time.curve', { from, to })}
        onClick={({ currentTarget, clientX }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          const nearest = nearestTo(((clientX - left) / width) * WIDTH, spots);
          if (nearest !== null) look(nearest);
        }}
      >
        <line className="curve-end" x1={0} x2={WIDTH} y1={EDGE} y2={EDGE} />
        <line className="curve-end" x1={0} x2={WIDTH} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
        {looked !== undefined && (
          <line className="curve-looked" x1={px(looked)} x2={px(looked)} y1={0} y2={HEIGHT} />
        )}
        {lines.map((line) => (
          <polyline
            key={line[0]?.index}
            className="curve-line"
            points={line.map((spot) => `${px(spot)},${py(spot)}`).join(' ')}
          />
        ))}
        {spots.map((spot) => (
          <circle
            key={spot.index}
            className={spot.isRebuilt ? 'curve-spot curve-rebuilt' : 'curve-spot'}
            cx={px(spot)}
            cy={py(spot)}
            r={spot.index === at ? 4.5 : 2.5}
          />
        ))}
      </svg>
      <span className="sub small" aria-hidden="true">
        {say('prep.over-time.none')}
      </span>
      <input
        type="range"
        className="curve-days"
        aria-label={say('prep.over-time.day')}
        aria-valuetext={point === undefined ? undefined : pointInWords(point, tell)}
        min={0}
        max={points.length - 1}
        value={at}
        onChange={({ target }) => {
          look(Number(target.value));
        }}
      />
      <span className="curve-from-to sub small" aria-hidden="true">
        <span>{from}</span>
        <span>{to}</span>
      </span>
    </div>
  );
}

function nearestTo(x: number, spots: readonly Spot[]): number | null {
  const [nearest] = spots.toSorted((one, other) => Math.abs(px(one) - x) - Math.abs(px(other) - x));
  return nearest?.index ?? null;
}
