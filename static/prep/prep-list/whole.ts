/** The card and its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { PREP_LIST_TEXTS } from './texts';

export { PrepListCard } from './prep-list-card';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([PREP_LIST_TEXTS]);
}
