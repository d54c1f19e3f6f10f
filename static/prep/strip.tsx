/** The first stories by rank as a small picture: fill is band, height is size. */
import { Fragment, type ReactElement } from 'react';
import type { BacklogRow } from '../../src/contract';
import { inDigits, say } from '../shared/say';
import { bars } from './strip-bars';

const BANDS = ['Ready', 'Nearly', 'Early', 'unseen'] as const;

export function Strip({
  rows,
  sprints,
}: {
  readonly rows: readonly BacklogRow[];
  /** How many stories each of the next sprints takes; empty where nobody knows. */
  readonly sprints: readonly number[];
}): ReactElement {
  const drawn = bars(rows, sprints);
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
        {drawn.map(({ id, band, height, beginsSprint }) => (
          <Fragment key={id}>
            {beginsSprint && <span className="sprint-end" />}
            <span className={`bar bar-${(band ?? 'unseen').toLowerCase()}`} style={{ height }} />
          </Fragment>
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
        {drawn.some(({ beginsSprint }) => beginsSprint) && <span>{say('prep.strip.sprint')}</span>}
        {sized && <span>{say('prep.strip.size')}</span>}
      </figcaption>
    </figure>
  );
}
