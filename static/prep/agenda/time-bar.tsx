/** How the meeting's minutes are filled: as a picture, and in words. */
import type { ReactElement } from 'react';
import type { Agenda, AgendaPart } from '../../../src/refinement/agenda';
import { inDigits, say } from '../../shared/say';

const PARTS: readonly AgendaPart[] = ['confirm', 'discuss', 'draft'];

export function TimeBar({ agenda }: { readonly agenda: Agenda }): ReactElement {
  const filled = PARTS.map((part) => {
    const items = agenda.items.filter((item) => item.part === part);
    const minutes = items.reduce((sum, item) => sum + item.minutes, 0);
    return { part, minutes, words: say(`prep.agenda.bar.${part}`, { count: inDigits(items.length) }) };
  });
  const free = say('prep.agenda.bar.free', { minutes: inDigits(agenda.free) });
  const shares = [...filled, { part: 'free', minutes: agenda.free, words: free }].filter(
    ({ minutes }) => minutes > 0,
  );
  return (
    <figure className="time-bar">
      <div className="time-shares" aria-hidden="true">
        {shares.map(({ part, minutes }) => (
          <span key={part} className={`time-share time-${part}`} style={{ flexGrow: minutes }} />
        ))}
      </div>
      <figcaption className="legend small">
        {shares.map(({ part, words }) => (
          <span key={part}>
            <span className={`swatch time-${part}`} aria-hidden="true" />
            {words}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
