/** The card and its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { OVER_TIME_TEXTS } from './texts';

export { OverTimeCard } from './over-time-card';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([OVER_TIME_TEXTS]);
}
