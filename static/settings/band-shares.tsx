/** How the stories spread over the bands, now and with other rules: as a picture, and in a table of words and numbers. */
import type { ReactElement } from 'react';
import type { Counts } from '../../src/readiness/dry-run';
import { Band } from '../shared/band';
import { inDigits, say } from '../shared/say';

const BANDS = ['Ready', 'Nearly', 'Early', 'unseen'] as const;
type Shown = readonly (typeof BANDS)[number][];

export function BandShares({
  before,
  after,
}: {
  readonly before: Counts;
  readonly after: Counts;
}): ReactElement {
  const shown: Shown = BANDS.filter((band) => before[band] + after[band] > 0);
  return (
    <>
      <div className="share-bars" aria-hidden="true">
        <span>{say('settings.try.now')}</span>
        <Bar counts={before} shown={shown} />
        <span>{say('settings.try.then')}</span>
        <Bar counts={after} shown={shown} />
      </div>
      <table className="shares">
        <caption className="visually-hidden">{say('settings.try.shares')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{say('settings.try.now')}</th>
            <th scope="col">{say('settings.try.then')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((band) => (
            <tr key={band}>
              <th scope="row">
                <Band band={band === 'unseen' ? null : band} />
              </th>
              <td>{inDigits(before[band])}</td>
              <td>{inDigits(after[band])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Bar({ counts, shown }: { readonly counts: Counts; readonly shown: Shown }): ReactElement {
  return (
    <span className="share-bar">
      {shown.map(
        (band) =>
          counts[band] > 0 && (
            <span
              key={band}
              className={`share share-${band.toLowerCase()}`}
              style={{ flexGrow: counts[band] }}
            />
          ),
      )}
    </span>
  );
}
