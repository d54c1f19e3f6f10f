/** What shows a story's past, with its words: few look at it, so that the panel starts without. */
import { alsoSpeak } from '../../shared/also-speak';
import { PAST_TEXTS } from './texts';

export { PastView } from './past-view';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([PAST_TEXTS]);
}
