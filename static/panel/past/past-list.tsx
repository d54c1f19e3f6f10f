/** What changed when, and how ready the story looked then: the oldest first, as the line goes. */
import type { ReactElement } from 'react';
import type { PastPoint } from '../../../src/contract/past';
import { dayAndTime, type PersonsTime } from '../../shared/as-of';
import { Band } from '../../shared/band';
import { say } from '../../shared/say';
import { useMinute } from '../../shared/use-minute';
import { currentWords } from '../../shared/words';

/** @param person `null` until it is known; dates then wait, rather than to change under the reader's eyes */
export function PastList({
  points,
  person,
}: {
  readonly points: readonly PastPoint[];
  readonly person: PersonsTime | null;
}): ReactElement {
  return (
    <ol className="past-points">
      {points.map((point, index) => (
        <li key={point.at}>
          <div className="past-head">
            {index === points.length - 1 ? (
              <span>{say('panel.past.now')}</span>
            ) : (
              <When instant={point.at} person={person} />
            )}
            <Band band={point.band} isAgreed={point.isAgreed} />
            {point.score !== null && (
              <span className="score">
                <span className="visually-hidden">{say('score')} </span>
                {point.score}
              </span>
            )}
          </div>
          {point.changes.length > 0 && <p className="small">{changesOf(point)}</p>}
        </li>
      ))}
    </ol>
  );
}

function When({
  instant,
  person,
}: {
  readonly instant: string;
  readonly person: PersonsTime | null;
}): ReactElement | null {
  const now = useMinute();
  const said = person === null ? null : dayAndTime(instant, now, person, currentWords());
  if (said === null) return null;
  return <time dateTime={instant}>{say('panel.past.when', { ...said })}</time>;
}

function changesOf({ changes }: PastPoint): string {
  const parts = changes.flatMap((change) => (change === 'created' ? [] : [say(`panel.past.part.${change}`)]));
  return parts.length === 0
    ? say('panel.past.created')
    : say('panel.past.changed', { parts: parts.join(', ') });
}
