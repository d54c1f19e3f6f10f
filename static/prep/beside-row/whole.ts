/** What shows a story over the page and reads its row anew, with its words: loaded when somebody opens one. */
import type { BacklogRow } from '../../../src/contract';
import { alsoSpeak } from '../../shared/also-speak';
import { say } from '../../shared/say';
import { BESIDE_ROW_TEXTS } from './texts';

export { readRow } from '../../shared/row-calls';
export { wishStep } from '../../shared/step-wish';
export { viewIssue } from '../../shared/view-issue';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([BESIDE_ROW_TEXTS]);
}

/**
 * What a second look at a story found, in a sentence; empty where it stands as before.
 * @param now `null` where it has left the backlog, `undefined` where it couldn't be read
 */
export function newsOf(before: BacklogRow, now: BacklogRow | null | undefined): string {
  const { key } = before;
  if (now === undefined) return say('prep.row.unread', { key });
  if (now === null) return say('prep.row.gone', { key });
  if (now.band === before.band && now.isAgreed === before.isAgreed) return '';
  const band = say(now.isAgreed ? 'band.agreed' : now.band === null ? 'band.unseen' : `band.${now.band}`);
  return say('prep.row.now', { key, band });
}
