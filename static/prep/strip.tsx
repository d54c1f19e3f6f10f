/** The first stories by rank as a small picture: fill is band, height is size. */
import type { ReactElement } from 'react';
import type { BacklogRow } from '../../src/contract';
import { inDigits, say } from '../shared/say';
import { bars } from './strip-bars';

const BANDS = ['Ready', 'Nearly', 'Early', 'unseen'] as const;

export function Strip({ rows }: { readonly rows: readonly BacklogRow[] }): ReactElement {
  const drawn = bars(rows);
  const counts = BANDS.map((name) => ({
    name,
    count: drawn.filter(({ band }) => (band ?? 'unseen') === name).length,
  })).filter(({ count }) => count > 0);
  const parts = counts.map(({ name, count }) =>
    say('prep.strip.part', { count: inDigits(count), band: say(`band.${name}`) }),
  );
  const sized = rows.slice(0, drawn.length).some(({ estimate }) => estimate !== null && estimate > 0);
  return (
    <figure className="strip-figure">
      <div
        className="strip"
        role="img"
        aria-label={say('prep.strip', { count: inDigits(drawn.length), parts: parts.join(', ') })}
      >
        {drawn.map(({ id, band, height }) => (
          <span key={id} className={`bar bar-${(band ?? 'unseen').toLowerCase()}`} style={{ height }} />
        ))}
      </div>
      <figcaption className="legend small" aria-hidden="true">
        {counts.map(({ name }) => (
          <span key={name}>
            <span className={`swatch bar-${name.toLowerCase()}`} />
            {say(`band.${name}`)}
          </span>
        ))}
        {drawn.length < rows.length && (
          <span>{say('prep.strip.first', { count: inDigits(drawn.length) })}</span>
        )}
        {sized && <span>{say('prep.strip.size')}</span>}
      </figcaption>
    </figure>
  );
}
