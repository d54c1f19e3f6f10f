/** What is offered to the Product Owner, or asked of a colleague, with its words, loaded after the first paint. */
import { alsoSpeak } from '../../shared/also-speak';
import { HELP_TEXTS } from './texts';

export { HelpAndAsked } from './help-and-asked';

/** Before anything of it is shown. Never rejects. */
export function learnWords(): Promise<void> {
  return alsoSpeak([HELP_TEXTS]);
}
