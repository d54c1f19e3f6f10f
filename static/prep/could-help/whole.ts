/** The card and its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { COULD_HELP_TEXTS } from './texts';

export { CouldHelpCard } from './could-help-card';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([COULD_HELP_TEXTS]);
}
