/** The card and its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { AGENDA_TEXTS } from './texts';

export { AgendaCard } from './agenda-card';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([AGENDA_TEXTS]);
}
