/** The points of a history as a table, the latest first. */
import type { ReactElement } from 'react';
import type { HistoryPoint } from '../../../src/contract/history';
import { inDigits, say } from '../../shared/say';
import type { TellDay } from './point-words';

const BANDS = ['Ready', 'Nearly', 'Early'] as const;

export function PointsTable({
  points,
  tell,
}: {
  /** The oldest first. */
  readonly points: readonly HistoryPoint[];
  readonly tell: TellDay;
}): ReactElement {
  const [from, to] = [tell(points[0]?.at ?? ''), tell(points.at(-1)?.at ?? '')];
  return (
    <div className="points" tabIndex={0} role="region" aria-label={say('prep.over-time.curve', { from, to })}>
      <table className="small">
        <thead>
          <tr>
            <th scope="col">{say('prep.over-time.day')}</th>
            {BANDS.map((band) => (
              <th key={band} scope="col">
                {say(`band.${band}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map((point, at, all) => (
            <tr key={point.at}>
              <th scope="row">
                {tell(point.at)}
                {point.isRebuilt && <span className="below sub">{say('prep.over-time.rebuilt')}</span>}
                {point.changes === null && at < all.length - 1 && (
                  <span className="below sub">{say('prep.over-time.new-rules')}</span>
                )}
              </th>
              {BANDS.map((band) => (
                <td key={band}>{inDigits(point.counts[band])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
