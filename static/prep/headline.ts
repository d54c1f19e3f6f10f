/** The state of the first stories in words: true for the rows at hand, and without figures that nobody knows. Pure. */
import type { BacklogRow } from '../../src/contract';
import { capital, inWords, say, sayCount } from '../shared/say';

/** About as many stories as a meeting gets to. */
const FIRST = 10;

/**
 * @param rows stories by rank
 * @param more whether the backlog goes on after them
 * @returns one or two sentences; empty where there is no story
 */
export function headline(rows: readonly Pick<BacklogRow, 'band'>[], more: boolean): string {
  const first = rows.slice(0, FIRST);
  const total = first.length;
  const ready = first.filter(({ band }) => band === 'Ready').length;
  const unseen = first.filter(({ band }) => band === null).length;
  if (total === 0) return '';

  const whole =
    total === 1 && !more && rows.length === 1
      ? null
      : say(more || rows.length > total ? 'prep.of.first' : 'prep.of.these', { words: inWords(total) });
  if (whole === null) {
    if (unseen === 1) return say('prep.headline.only.unseen');
    return say(ready === 1 ? 'prep.headline.only.ready' : 'prep.headline.only.on-its-way');
  }
  if (unseen === total) return capital(say('prep.headline.nothing', { whole }));
  const sentences = [
    ready === total
      ? say('prep.headline.all', { whole })
      : ready === 0
        ? say('prep.headline.none', { whole })
        : sayCount('prep.headline.some', ready, { whole }),
    ...(unseen === 0 ? [] : [sayCount('prep.headline.unseen', unseen)]),
  ];
  return sentences.map(capital).join(' ');
}
